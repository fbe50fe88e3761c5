import { describe, expect, it } from 'vitest'
import { ownScript } from '#threads/own-thread.ts'

describe('the address of a script that runs beside the page', () => {
  it.each(['./assets/worker.js', '/sw.js', `${location.origin}/a/sub/path/worker.js`])(
    'is taken when the app came with it: %s',
    (address) => {
      expect(String(ownScript(address))).toBe(address)
    },
  )

  it.each([
    'https://example.org/worker.js',
    '//example.org/worker.js',
    'data:text/javascript,1',
    'javascript:1',
  ])('is refused when it is another’s: %s', (address) => {
    expect(() => ownScript(address)).toThrow(TypeError)
  })
})
