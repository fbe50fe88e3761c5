import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetProject } from '#storage/forget-project.ts'
import { keptRefusedTexts } from '#storage/waiting-texts.ts'

const text = { place: 'start', form: 'start', path: 'start.motive', text: 'x', kept: '' }
const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
const ids = ['p1', 'p2', 'p3']

beforeEach(() => localStorage.clear())
afterEach(() => {
  for (const id of ids) keptRefusedTexts(id).keep([])
  vi.restoreAllMocks()
})

describe('what no answer takes', () => {
  it('is kept for its project over a reload, and nothing once there is none', () => {
    keptRefusedTexts('p1').keep([text])
    expect(keptRefusedTexts('p1').read()).toEqual([text])
    expect(JSON.parse(localStorage.getItem('medspil.refused.p1') ?? '')).toEqual([text])
    expect(keptRefusedTexts('p2').read()).toEqual([])
    keptRefusedTexts('p1').keep([])
    expect(localStorage).toHaveLength(0)
  })

  it('is kept by the window where the browser has no room for it', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    keptRefusedTexts('p1').keep([text])
    expect(localStorage).toHaveLength(0)
    expect(keptRefusedTexts('p1').read()).toEqual([text])
  })

  it('has the browser ask before the window closes, as long as any project has some', () => {
    expect(isAsked()).toBe(false)
    keptRefusedTexts('p1').keep([text])
    keptRefusedTexts('p2').keep([text])
    keptRefusedTexts('p1').keep([])
    expect(isAsked()).toBe(true)
    forgetProject('p2')
    expect(isAsked()).toBe(false)
    expect(keptRefusedTexts('p2').read()).toEqual([])
  })

  it.each(['', '{', '[{"text":"x"}]', 'null'])('is not believed to be %j', (found) => {
    localStorage.setItem('medspil.refused.p3', found)
    expect(keptRefusedTexts('p3').read()).toEqual([])
  })
})
