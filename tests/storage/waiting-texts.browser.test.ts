import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetProject } from '#storage/forget-project.ts'
import {
  keptOtherTexts,
  keptPhoneQuestion,
  keptRejectedInputs,
  keptUnsentTexts,
} from '#storage/waiting-texts.ts'

const text = { place: 'start', form: 'start', path: 'start.motive', text: 'x', kept: '' }
const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
const ids = ['p1', 'p2', 'p3']

beforeEach(() => localStorage.clear())
afterEach(() => {
  for (const id of ids) {
    keptRejectedInputs(id).keep([])
    keptUnsentTexts(id).keep([])
  }
  vi.restoreAllMocks()
})

describe('what no answer takes', () => {
  it('is kept for its project over a reload, and nothing once there is none', () => {
    keptRejectedInputs('p1').keep([text])
    expect(keptRejectedInputs('p1').read()).toEqual([text])
    expect(JSON.parse(localStorage.getItem('medspil.refused.p1') ?? '')).toEqual([text])
    expect(keptRejectedInputs('p2').read()).toEqual([])
    keptRejectedInputs('p1').keep([])
    expect(localStorage).toHaveLength(0)
  })

  it('is kept by the window where the browser has no room for it', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    keptRejectedInputs('p1').keep([text])
    expect(localStorage).toHaveLength(0)
    expect(keptRejectedInputs('p1').read()).toEqual([text])
  })

  it('has the browser ask before the window closes, as long as any project has some', () => {
    expect(isAsked()).toBe(false)
    keptRejectedInputs('p1').keep([text])
    keptRejectedInputs('p2').keep([text])
    keptRejectedInputs('p1').keep([])
    expect(isAsked()).toBe(true)
    forgetProject('p2')
    expect(isAsked()).toBe(false)
    expect(keptRejectedInputs('p2').read()).toEqual([])
  })

  it.each(['', '{', '[{"text":"x"}]', 'null'])('is not believed to be %j', (found) => {
    localStorage.setItem('medspil.refused.p3', found)
    expect(keptRejectedInputs('p3').read()).toEqual([])
  })
})

describe('what nobody has sent', () => {
  it('is kept over a reload beside what is rejected, and asks nobody anything', () => {
    expect(keptUnsentTexts('p1').keep([text])).toBe(true)
    expect(keptUnsentTexts('p1').read()).toEqual([text])
    expect(keptRejectedInputs('p1').read()).toEqual([])
    expect(JSON.parse(localStorage.getItem('medspil.unsent.p1') ?? '')).toEqual([text])
    expect(isAsked()).toBe(false)
    forgetProject('p1')
    expect(keptUnsentTexts('p1').read()).toEqual([])
    expect(localStorage).toHaveLength(0)
  })

  it('has the browser ask before the window closes where it has no room, until it is sent', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    expect(keptUnsentTexts('p1').keep([text])).toBe(false)
    expect(keptUnsentTexts('p1').read()).toEqual([text])
    expect(isAsked()).toBe(true)
    keptUnsentTexts('p1').keep([])
    expect(isAsked()).toBe(false)
  })
})

describe('what another window wrote where something else stands', () => {
  const other = { path: ['problem', 'statement'], value: 'Ingen ved hvem' }

  it('is told to be decided where it was, and to be nowhere where it was cleared away', () => {
    expect(keptOtherTexts('p1').read()).toBeNull()
    keptOtherTexts('p1').keep([other])
    expect(keptOtherTexts('p1').read()).toEqual([other])
    keptOtherTexts('p1').keep([])
    expect(keptOtherTexts('p1').read()).toEqual([])
    localStorage.clear()
    expect(keptOtherTexts('p1').read()).toBeNull()
    keptOtherTexts('p1').keep([other])
    forgetProject('p1')
    expect(keptOtherTexts('p1').read()).toBeNull()
    expect(localStorage).toHaveLength(0)
  })
})

describe('what a room is asked on its phones', () => {
  it('is kept as it was written, and asks nobody anything', () => {
    expect(keptPhoneQuestion('p1').keep('Hvem kan hjælpe?')).toBe(true)
    expect(keptPhoneQuestion('p1').read()).toBe('Hvem kan hjælpe?')
    expect(localStorage.getItem('medspil.phone-question.p1')).toBe('Hvem kan hjælpe?')
    expect(isAsked()).toBe(false)
    forgetProject('p1')
    expect(keptPhoneQuestion('p1').read()).toBeNull()
    expect(localStorage).toHaveLength(0)
  })

  it('has the browser ask before the window closes where it has no room, until there is some', () => {
    const noRoom = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    expect(keptPhoneQuestion('p1').keep('Hvem kan hjælpe?')).toBe(false)
    expect(keptPhoneQuestion('p1').read()).toBe('Hvem kan hjælpe?')
    expect(isAsked()).toBe(true)
    noRoom.mockRestore()
    expect(keptPhoneQuestion('p1').keep('Hvem kan hjælpe os?')).toBe(true)
    expect(isAsked()).toBe(false)
  })
})
