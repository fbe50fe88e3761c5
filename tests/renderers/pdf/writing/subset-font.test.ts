import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faceOf } from '#renderers/pdf/text/font-face.ts'
import { readTables } from '#renderers/pdf/text/font-tables.ts'
import { faceNames } from '#renderers/pdf/text/measure.ts'
import { subsetFont, withoutOutlines } from '#renderers/pdf/writing/subset-font.ts'
import { charterFonts } from '../charter-fonts.ts'
import { drawingsIn, fontTable } from '../inspect/font-tables.ts'

const drawings = (font: Uint8Array) => drawingsIn(Buffer.from(font))
const glyphsOf = (font: Uint8Array) => fontTable(Buffer.from(font), 'maxp').readUInt16BE(4)

describe.each(faceNames)('of the face %s', (name) => {
  const font = charterFonts[name]
  const glyph = fc.integer({ min: 1, max: glyphsOf(font) - 1 })

  it('draws the glyphs asked for as before and as wide, numbered in their order', () => {
    const before = drawings(font)
    fc.assert(
      fc.property(fc.uniqueArray(glyph, { maxLength: 40 }), (others) => {
        const glyphs = [0, ...others]
        const now = drawings(subsetFont(font, glyphs))
        expect(glyphs.map((_, number) => now(number))).toEqual(glyphs.map(before))
      }),
      { numRuns: 25 },
    )
  })

  it('has a table of outlines also where nothing but blanks is drawn', () => {
    const { glyph: glyphFor } = faceOf(font)
    const tables = readTables(subsetFont(font, [0, glyphFor(0x20)]))
    expect(tables.get('glyf')?.length).toBeGreaterThan(0)
  })

  it('takes along what a letter is composed of, and no other glyph', () => {
    const { glyph: glyphFor } = faceOf(font)
    // The one for want of a glyph, å, a and the ring.
    expect(glyphsOf(subsetFont(font, [0, glyphFor(0xe5)]))).toBe(4)
    expect(glyphsOf(subsetFont(font, [0, glyphFor(0x61), glyphFor(0xe5)]))).toBe(4)
  })
})

it('holds what draws glyphs by their number, and nothing else', () => {
  const tags = [...readTables(subsetFont(charterFonts.body, [0, 40, 41])).keys()]
  expect(tags.toSorted()).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'])
})

it('says which table a font lacks', () => {
  expect(() => subsetFont(withoutOutlines(charterFonts.body), [0, 40])).toThrow('glyf')
})
