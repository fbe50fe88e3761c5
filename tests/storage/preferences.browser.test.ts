import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { coverageViewPreference, languagePreference, lastPage } from '#storage/preferences.ts'

beforeEach(() => localStorage.clear())

describe('a preference', () => {
  it('is the default until chosen', () => {
    expect(languagePreference.read()).toBeNull()
    expect(coverageViewPreference.read()).toBeNull()
    expect(lastPage('p1').read()).toBeNull()
  })

  it('is kept, each under its own name', () => {
    languagePreference.keep('en')
    coverageViewPreference.keep('list')
    lastPage('p1').keep('team/coverage')
    lastPage('p2').keep('start')
    expect(languagePreference.read()).toBe('en')
    expect(coverageViewPreference.read()).toBe('list')
    expect(lastPage('p1').read()).toBe('team/coverage')
    expect(lastPage('p2').read()).toBe('start')
  })

  it('can be taken back', () => {
    lastPage('p1').keep('start')
    lastPage('p1').keep(null)
    expect(lastPage('p1').read()).toBeNull()
    expect(localStorage).toHaveLength(0)
  })

  it.each(['de', 'toString', '__proto__', ''])('that reads %j is not believed', (text) => {
    for (const key of ['language', 'coverage-view', 'page.p1'])
      localStorage.setItem(`medspil.${key}`, text)
    expect(languagePreference.read()).toBeNull()
    expect(coverageViewPreference.read()).toBeNull()
    expect(lastPage('p1').read()).toBeNull()
  })
})

describe('where the browser keeps no preferences', () => {
  const original = Object.getOwnPropertyDescriptor(window, 'localStorage')
  afterEach(() => {
    if (original) Object.defineProperty(window, 'localStorage', original)
  })

  it.each<[string, PropertyDescriptor]>([
    [
      'they are forbidden',
      {
        get: () => {
          throw new DOMException('', 'SecurityError')
        },
      },
    ],
    ['there is no place for them', { value: undefined }],
    [
      'the place is full',
      {
        value: {
          getItem: () => null,
          setItem: () => {
            throw new DOMException('', 'QuotaExceededError')
          },
        },
      },
    ],
  ])('because %s, the defaults hold', (_, descriptor) => {
    Object.defineProperty(window, 'localStorage', { ...descriptor, configurable: true })
    languagePreference.keep('en')
    expect(languagePreference.read()).toBeNull()
  })
})
