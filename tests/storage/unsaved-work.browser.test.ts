import { afterEach, describe, expect, it, vi } from 'vitest'
import { unsavedWork } from '#storage/unsaved-work.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('what was not written when the page went away', () => {
  it('is found again with the revision it was to replace', () => {
    expect(unsavedWork.keep('p1', { text: '{"ø":1}', revision: 7 })).toBe(true)
    expect(unsavedWork.read('p1')).toEqual({ text: '{"ø":1}', revision: 7 })
    expect(unsavedWork.read('p2')).toBeNull()
  })

  it('is gone once it is forgotten', () => {
    unsavedWork.keep('p1', { text: 'x', revision: null })
    unsavedWork.forget('p1')
    expect(unsavedWork.read('p1')).toBeNull()
  })

  it('says so when the browser has no room', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(unsavedWork.keep('p1', { text: 'x', revision: 1 })).toBe(false)
  })

  it('is nothing where something else stands in its place', () => {
    localStorage.setItem('medspil.unsaved.p1', '{"text":5}')
    expect(unsavedWork.read('p1')).toBeNull()
    localStorage.setItem('medspil.unsaved.p1', '{')
    expect(unsavedWork.read('p1')).toBeNull()
  })
})
