import { once } from 'node:events'
import { createServer } from 'node:net'
import { defineConfig } from '@playwright/test'
import { browserLaunch } from './tools/browser.mjs'

// Any path will do, and that is the point: the build must not know where it stands.
const path = '/any/sub/path/'
// Workers read this file again and inherit the environment, so all agree on the port.
process.env.E2E_PORT ??= String(await freePort())
const port = Number(process.env.E2E_PORT)

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A machine busy with other things is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}${path}`,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    launchOptions: browserLaunch,
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `vite preview --base ${path} --port ${port} --strictPort`,
    port,
    reuseExistingServer: false,
  },
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
