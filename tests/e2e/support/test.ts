import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

/** How many times slower than it is the browser is to be: shows the tests that only a quick machine passes. */
const slowness = Number(process.env.E2E_SLOW ?? 1)

export const againstPolicy = /Content Security Policy|Trusted ?(Type|Script|HTML)/

/** A test whose browser asks no other server for anything, and in which nothing breaks unnoticed. */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ browser, context, baseURL }, use) => {
      const origins = new Set<string>()
      const broken: string[] = []
      const watch = (each: BrowserContext) => {
        each.on('request', (request) => origins.add(new URL(request.url()).origin))
        each.on('weberror', (error) => broken.push(error.error().message))
        // The browser tells of what the page's policy forbids there.
        each.on('console', (message) => {
          if (againstPolicy.test(message.text())) broken.push(message.text())
        })
        if (slowness > 1) each.on('page', (page) => void slowDown(page))
      }
      watch(context)
      browser.on('context', watch)
      await use(undefined)
      browser.off('context', watch)
      // What a local file fetches from itself has no origin.
      const others = [...origins].filter((origin) => origin !== 'null')
      const own = new URL(String(baseURL)).origin
      expect(others).toEqual(own === 'null' ? [] : [own])
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
