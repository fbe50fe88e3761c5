import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faceOf } from '#renderers/pdf/text/font-face.ts'
import { readTables } from '#renderers/pdf/text/font-tables.ts'
import { faceNames } from '#renderers/pdf/text/measure.ts'
import { subsetFont, withoutOutlines } from '#renderers/pdf/writing/subset-font.ts'
import { charterFonts } from '../charter-fonts.ts'
import { fontTable } from '../inspect/font-tables.ts'

const table = (font: Uint8Array, tag: string) => fontTable(Buffer.from(font), tag)

/** What draws a glyph; fonts pad it to an even length. */
function outline(font: Uint8Array, glyph: number): string {
  const [loca, isLong] = [table(font, 'loca'), table(font, 'head').readUInt16BE(50) === 1]
  const start = (at: number) => (isLong ? loca.readUInt32BE(4 * at) : 2 * loca.readUInt16BE(2 * at))
  return table(font, 'glyf').toString('hex', start(glyph), start(glyph + 1))
}

const width = (font: Uint8Array, glyph: number) =>
  table(font, 'hmtx').toString('hex', 4 * glyph, 4 * glyph + 4)

const glyphsOf = (font: Uint8Array) => table(font, 'maxp').readUInt16BE(4)

const glyphsFor = (font: Uint8Array, text: string) =>
  [...text].map((letter) => faceOf(font).glyph(letter.charCodeAt(0)))

describe.each(faceNames)('of the face %s', (name) => {
  const font = charterFonts[name]
  const glyph = fc.nat(glyphsOf(font) - 1)

  it('draws the glyphs asked for as before, in their width and at their numbers', () => {
    fc.assert(
      fc.property(fc.uniqueArray(glyph, { maxLength: 40 }), (glyphs) => {
        const subset = subsetFont(font, glyphs)
        expect(glyphsOf(subset)).toBe(glyphsOf(font))
        for (const own of [0, ...glyphs]) {
          expect(outline(subset, own)).toBe(outline(font, own))
          expect(width(subset, own)).toBe(width(font, own))
        }
      }),
      { numRuns: 25 },
    )
  })

  it('takes the letter and the accents along that a glyph is composed of, and no others', () => {
    const [letter = 0, a = 0, other = 0] = glyphsFor(font, 'åab')
    const subset = subsetFont(font, [letter])
    expect(outline(subset, letter)).toBe(outline(font, letter))
    expect(outline(subset, a)).toBe(outline(font, a))
    expect(outline(subset, other)).toBe('')
    expect(width(subset, other)).toBe('00000000')
    const drawn = Array.from({ length: glyphsOf(font) }, (_, at) => at).filter((at) =>
      outline(subset, at),
    )
    // The letter, its base and the ring: the glyph for want of one is blank.
    expect(drawn).toHaveLength(3)
  })
})

it('holds what draws glyphs by their number, and nothing else', () => {
  const tags = [...readTables(subsetFont(charterFonts.body, [40, 41])).keys()]
  expect(tags.toSorted()).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'])
})

it('says which table a font lacks', () => {
  expect(() => subsetFont(withoutOutlines(charterFonts.body), [40])).toThrow('glyf')
})
