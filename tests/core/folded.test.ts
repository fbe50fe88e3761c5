import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded } from '#core/folded.ts'
import { forAll } from '../fixtures/for-all.ts'

describe('a text to compare', () => {
  it('is the same however it is composed, whatever its case and its blanks', () => {
    forAll(fc.string({ unit: fc.constantFrom(...'aåÅæøÉéü b\u00A0') }), (text) => {
      expect(folded(text.normalize('NFD'))).toBe(folded(text))
      expect(folded(text.toUpperCase())).toBe(folded(text))
      expect(folded(` ${text}  `)).toBe(folded(text))
      expect(folded(folded(text))).toBe(folded(text))
    })
  })

  it('keeps apart what Danish takes for other letters', () => {
    const letters = ['a', 'å', 'æ', 'ä', 'o', 'ø', 'ö']
    expect(new Set(letters.map(folded)).size).toBe(letters.length)
  })

  it('holds nothing unseen, and is empty when that is all there is', () => {
    expect(folded('Idræts\u00ADfor\u200Beningen')).toBe('idrætsforeningen')
    expect(folded('\u200B\uFEFF \u2060')).toBe('')
  })
})
