import { afterEach, describe, expect, it } from 'vitest'
import { whenLeaving } from '#storage/leaving.ts'

afterEach(() => {
  Reflect.deleteProperty(document, 'visibilityState')
})

function become(visibility: DocumentVisibilityState) {
  Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}

describe('a page', () => {
  it('acts when it is hidden and when it is put aside, not when it is shown', () => {
    let acts = 0
    const stop = whenLeaving(() => acts++)
    become('hidden')
    expect(acts).toBe(1)
    become('visible')
    expect(acts).toBe(1)
    window.dispatchEvent(new PageTransitionEvent('pagehide'))
    expect(acts).toBe(2)
    stop()
    become('hidden')
    window.dispatchEvent(new PageTransitionEvent('pagehide'))
    expect(acts).toBe(2)
  })
})
