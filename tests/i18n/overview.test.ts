import { describe, expect, it } from 'vitest'
import { overview as danish } from '#i18n/da/overview.ts'
import { overview as english } from '#i18n/en/overview.ts'

describe('the overview', () => {
  it('promises no more next steps than there are', () => {
    expect([0, 1, 2, 3].map(danish.next)).toEqual([
      'Næste skridt',
      'Et godt næste skridt',
      'To gode næste skridt',
      'Tre gode næste skridt',
    ])
    expect([0, 1, 2, 3].map(english.next)).toEqual([
      'The next action',
      'A good next action',
      'Two good next actions',
      'Three good next actions',
    ])
  })

  it('counts the needs nobody covers', () => {
    expect(danish.emptySeats('Transport', 0)).toBe('»Transport« er udækket')
    expect(danish.emptySeats('Transport', 1)).toBe('»Transport« og et andet behov er udækkede')
    expect(danish.emptySeats('Transport', 2)).toBe('»Transport« og 2 andre behov er udækkede')
    expect(english.emptySeats('Transport', 1)).toBe('“Transport” and one other need are uncovered')
  })
})
