import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '#core/languages.ts'
import { loadHyphenation } from '#hyphenation/load-hyphenation.ts'
import { forAll } from '../fixtures/for-all.ts'

const danish = await loadHyphenation('da')
const english = await loadHyphenation('en')

describe('a word', () => {
  it('of English is broken after "over", which the patterns do not do', () => {
    expect(english('Overview')).toEqual(['Over', 'view'])
    expect(english('overly').join('')).toBe('overly')
  })

  it.each([
    ['borgerinddragelse', 'bor-ger-ind-dra-gel-se'],
    ['projektejer', 'pro-jekt-ejer'],
    ['Samskabelsesprojektet', 'Sam-ska-bel-ses-pro-jek-tet'],
    ['redaktøren', 're-dak-tø-ren'],
    ['programmer', 'pro-gram-mer'],
    ['forældre', 'for-æl-dre'],
    ['behov', 'be-hov'],
  ])('of Danish is broken between its parts: %s', (word, pieces) => {
    expect(danish(word).join('-')).toBe(pieces)
  })

  it.each([
    ['responsibility', 're-spon-si-bil-ity'],
    ['about', 'about'],
    ['area', 'area'],
  ])('of English is broken by its syllables: %s', (word, pieces) => {
    expect(english(word).join('-')).toBe(pieces)
  })

  it.each(languages)('is whole again when its pieces are put together: %s', async (language) => {
    const hyphenate = await loadHyphenation(language)
    forAll(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-zæøåÆØÅé]{1,40}$/u)),
      (word) => {
        expect(hyphenate(word).join('')).toBe(word)
      },
    )
  })

  it.each(languages)(
    'has no piece without a vowel, and no break after one letter: %s',
    async (language) => {
      const hyphenate = await loadHyphenation(language)
      forAll(fc.stringMatching(/^[a-zæøå]{2,30}$/u), (word) => {
        const pieces = hyphenate(word)
        if (pieces.length === 1) return
        for (const piece of pieces) {
          expect(piece.length).toBeGreaterThan(1)
          expect(piece).toMatch(/[aeiouyæøå]/u)
        }
      })
    },
  )
})
