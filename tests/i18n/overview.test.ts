import { describe, expect, it } from 'vitest'
import { overview as danish } from '#i18n/da/overview.ts'
import { overview as english } from '#i18n/en/overview.ts'

describe('the overview', () => {
  it('says what is missing, and nothing of what is not', () => {
    expect(danish.missing(1, 2)).toBe('Mangler: 1 ledig plads og 2 svar. Intet er obligatorisk.')
    expect(danish.missing(0, 1)).toBe('Mangler: 1 svar. Intet er obligatorisk.')
    expect(danish.missing(2, 0)).toBe('Mangler: 2 ledige pladser. Intet er obligatorisk.')
    expect(english.missing(2, 1)).toBe('Missing: 2 empty seats and 1 answer. Nothing is mandatory.')
  })

  it('counts the needs nobody covers', () => {
    expect(danish.emptySeats('Transport', 0)).toBe('»Transport« er udækket')
    expect(danish.emptySeats('Transport', 1)).toBe('»Transport« og et andet behov er udækkede')
    expect(danish.emptySeats('Transport', 2)).toBe('»Transport« og 2 andre behov er udækkede')
    expect(english.emptySeats('Transport', 1)).toBe('“Transport” and one other need are uncovered')
  })
})
