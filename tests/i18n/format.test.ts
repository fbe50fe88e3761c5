import { describe, expect, it } from 'vitest'
import { limits } from '#core/limits.ts'
import { form as danish } from '#i18n/da/form.ts'
import { form as english } from '#i18n/en/form.ts'
import { dateUnlessToday } from '#i18n/format.ts'
import { wholeNumber } from '#i18n/shared/whole-number.ts'

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

describe('a count of characters', () => {
  it('has the mark at each thousand that the limit of a field is told with', () => {
    expect(danish.counter(-20_920)).toMatch(/^20\.920 tegn over/)
    expect(english.counter(-20_920)).toMatch(/^20,920 characters over/)
    expect(danish.counter(12)).toBe('12 tegn tilbage')
    expect(danish.tooLong).toContain(`${wholeNumber(limits.text, 'da')} tegn`)
    expect(english.tooLong).toContain(`${wholeNumber(limits.text, 'en')} characters`)
  })
})
