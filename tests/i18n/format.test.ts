import { describe, expect, it } from 'vitest'
import { dateUnlessToday } from '#i18n/format.ts'

const now = new Date(2026, 10, 28, 0, 5)
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString()
const da = { language: 'da', month: 'long' } as const

describe('the date of a moment, unless it is today', () => {
  it('is left out for today only, by the clock on the wall', () => {
    expect(dateUnlessToday(at(2026, 10, 28, 0, 0), now, da)).toBeNull()
    expect(dateUnlessToday(at(2026, 10, 27, 23, 59), now, da)).toBe('27. november')
  })

  it('has its year when that is another', () => {
    expect(dateUnlessToday(at(2025, 10, 28, 0, 5), now, da)).toBe('28. november 2025')
  })

  it('is in the language asked for, and short when asked', () => {
    const moment = at(2026, 8, 3, 9, 0)
    expect(dateUnlessToday(moment, now, { language: 'da', month: 'short' })).toBe('3. sep.')
    expect(dateUnlessToday(moment, now, { language: 'en', month: 'long' })).toBe('3 September')
  })
})
