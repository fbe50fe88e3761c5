import { test as base, expect, type Page } from '@playwright/test'

/** How many times slower than it is the browser is to be: shows the tests that only a quick machine passes. */
const slowness = Number(process.env.E2E_SLOW ?? 1)

/** A test whose browser asks no other server for anything, and in which nothing breaks unnoticed. */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const origins = new Set<string>()
      const broken: string[] = []
      context.on('request', (request) => origins.add(new URL(request.url()).origin))
      context.on('weberror', (error) => broken.push(error.error().message))
      if (slowness > 1) context.on('page', (page) => void slowDown(page))
      await use(undefined)
      expect([...origins].filter((origin) => origin !== 'null')).toEqual([
        new URL(String(baseURL)).origin,
      ])
      expect(broken).toEqual([])
    },
    { auto: true },
  ],
})

async function slowDown(page: Page) {
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowness })
}

export { expect }
