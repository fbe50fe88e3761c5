import { test as base, expect } from '@playwright/test'

/** A test whose browser asks no other server for anything, and in which nothing breaks unnoticed. */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const origins = new Set<string>()
      const broken: string[] = []
      context.on('request', (request) => origins.add(new URL(request.url()).origin))
      context.on('weberror', (error) => broken.push(error.error().message))
      await use(undefined)
      expect([...origins].filter((origin) => origin !== 'null')).toEqual([
        new URL(String(baseURL)).origin,
      ])
      expect(broken).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
