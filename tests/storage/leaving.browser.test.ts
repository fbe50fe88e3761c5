import { afterEach, describe, expect, it } from 'vitest'
import { askBeforeLeaving, whenLeaving } from '#storage/leaving.ts'

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

  it('asks before it closes only at risk, and counts what was done on leaving', () => {
    let unwritten = true
    const stop = whenLeaving(() => {
      unwritten = false
    })
    const stopAsking = askBeforeLeaving(() => !unwritten)
    const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
    expect(isAsked()).toBe(true)
    stop()
    unwritten = true
    expect(isAsked()).toBe(false)
    unwritten = false
    stopAsking()
    expect(isAsked()).toBe(false)
  })
})
