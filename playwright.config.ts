import { once } from 'node:events'
import { createServer } from 'node:net'
import { pathToFileURL } from 'node:url'
import { defineConfig } from '@playwright/test'
import { browserLaunch } from './tools/browser.mjs'
import { isInstalled } from './tools/other-programs.mjs'

// Any path will do, and that is the point: the build must not know where it stands.
const path = '/any/sub/path/'
// Workers read this file again and inherit the environment, so all agree on the port.
process.env.E2E_PORT ??= String(await freePort())
process.env.E2E_PROXY_PORT ??= String(await freePort())
const port = Number(process.env.E2E_PORT)

/** Milliseconds one thing on a page is waited for. */
const patience = 60_000

/** Those with a test of half a minute or more go first, so that none is left over for one processor alone. */
const longest = [
  'crawler.spec.ts',
  'killed-browser.spec.ts',
  'every-page-accessible.spec.ts',
  'nothing-cut.spec.ts',
  'translated-page.spec.ts',
  'words-whole.spec.ts',
  'large-project.spec.ts',
  'typing-without-rest.spec.ts',
  'without-network.spec.ts',
].map((file) => `**/${file}`)

const onlyByFile = ['**/portable.spec.ts', '**/charter-as-page.spec.ts']
/** Walks that also have to do in one local file. */
const byFile = [
  ...onlyByFile,
  ...['story-alone', 'story-print-for-the-committee', 'story-two-screens'].map(
    (name) => `**/${name}.spec.ts`,
  ),
]
const inFirefox = '**/portable-in-firefox.spec.ts'
process.env.E2E_FIREFOX ??= String(isInstalled('Firefox'))
const portable = pathToFileURL('dist-portable/medspil.html').href

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/support/outside.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A machine busy with other things is slow, not wrong: what is waited for has a minute each, and a test, of
  // which some go through every page, only ends when it would not.
  timeout: 600_000,
  expect: { timeout: patience },
  reporter: 'line',
  use: {
    actionTimeout: patience,
    navigationTimeout: patience,
    baseURL: `http://localhost:${port}${path}`,
    // What comes from a service worker no test can hold back, and most hold something back.
    serviceWorkers: 'block',
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    launchOptions: {
      ...browserLaunch,
      args: [...browserLaunch.args, `--proxy-server=localhost:${process.env.E2E_PROXY_PORT}`],
    },
  },
  projects: [
    { name: 'long', testMatch: longest },
    { name: 'short', testIgnore: [...longest, ...onlyByFile, inFirefox] },
    // Medspil as one file, opened as people do: by double click.
    { name: 'portable', testMatch: byFile, use: { baseURL: portable } },
    ...(process.env.E2E_FIREFOX === 'true' ? [{ name: 'firefox', testMatch: inFirefox }] : []),
  ],
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
