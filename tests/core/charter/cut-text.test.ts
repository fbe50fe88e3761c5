import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutText } from '#core/charter/document/cut-text.ts'
import { forAll } from '../../fixtures/for-all.ts'

describe('a text cut to a length', () => {
  it.each([
    ['Kort nok.', 20, 'Kort nok.'],
    ['På to\n linjer', 20, 'På to linjer'],
    ['Én sætning. En til, som er for lang.', 20, 'Én sætning.'],
    ['En eneste meget lang sætning', 19, 'En eneste meget …'],
    ['Samskabelsesarenaens', 10, 'Samskabels …'],
  ])('%j in %i characters is %j', (text, most, kept) => {
    expect(cutText(text, most, 'da')).toBe(kept)
  })

  it('never cuts a letter in half, and never grows', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 })
    forAll(fc.tuple(text, fc.integer({ min: 1, max: 40 })), ([long, most]) => {
      const kept = cutText(long, most, 'da')
      expect(kept.isWellFormed()).toBe(true)
      expect(kept.replace(/ …$/u, '').length).toBeLessThanOrEqual(most)
    })
  })
})
