import { describe, expect, it } from 'vitest'
import { labelWidth } from '#core/figures/drawing/label-width.ts'
import { faceOf } from '#renderers/pdf/text/font-face.ts'
import { charterFonts } from '../../renderers/pdf/charter-fonts.ts'

const faces = { regular: faceOf(charterFonts.label), strong: faceOf(charterFonts.heading) }
const letters = Array.from({ length: 0x17e }, (_, code) => String.fromCodePoint(code)).filter(
  (letter) => /[\p{L}\p{N}\p{P}\p{S} ]/u.test(letter),
)

describe.each(['regular', 'strong'] as const)('the width of a %s label', (weight) => {
  it('is that of the face’s own letters and a little more', () => {
    const face = faces[weight]
    const strays = [...letters, '–', '—', '’', '“', '”', '…', '€', '→'].filter((letter) => {
      const glyph = face.glyph(letter.charCodeAt(0))
      const own = face.advance(glyph) / 1000
      const ratio = labelWidth(letter, 1, weight) / own
      return glyph !== 0 && (ratio < 1 || ratio > 1.04)
    })
    expect(strays).toEqual([])
  })
})

describe('the width of a label', () => {
  it('grows with its size', () => {
    expect(labelWidth('Ældre', 26, 'strong')).toBeCloseTo(2 * labelWidth('Ældre', 13, 'strong'))
  })

  it('reckons generously with letters of other scripts', () => {
    expect(labelWidth('漢', 10, 'regular')).toBeGreaterThan(10)
    expect(labelWidth('ж', 10, 'regular')).toBeGreaterThan(6)
  })
})
