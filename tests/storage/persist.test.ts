import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

let asked = 0
beforeEach(() => {
  asked = 0
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** A visit to the page is a loading of the module. */
async function visit(storage: unknown) {
  vi.stubGlobal('navigator', { storage })
  vi.resetModules()
  return await import('#storage/persist.ts')
}

const answering = (isPersisted: boolean, answer: boolean) => ({
  persisted: async () => isPersisted,
  persist: async () => {
    asked++
    return answer
  },
})

describe('asking the browser to keep the projects', () => {
  it('gives its answer, and asks once a visit', async () => {
    const { persist } = await visit(answering(false, true))
    expect([await persist(), await persist()]).toEqual([true, true])
    expect(asked).toBe(1)
  })

  it('is not needed when it has promised already', async () => {
    const { persist } = await visit(answering(true, false))
    expect(await persist()).toBe(true)
    expect(asked).toBe(0)
  })

  it('may be refused', async () => {
    const { persist } = await visit(answering(false, false))
    expect(await persist()).toBe(false)
  })

  it('gets no promise from a browser that knows no such thing', async () => {
    const { persist } = await visit(undefined)
    expect(await persist()).toBe(false)
  })
})
