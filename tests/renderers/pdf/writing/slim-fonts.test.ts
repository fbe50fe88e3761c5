import { expect, it } from 'vitest'
import { faceOf } from '#renderers/pdf/text/font-face.ts'
import { readTables } from '#renderers/pdf/text/font-tables.ts'
import { binary, binaryBytes } from '#renderers/pdf/writing/pdf-syntax.ts'
import { withSlimFonts } from '#renderers/pdf/writing/slim-fonts.ts'
import { charterFonts } from '../charter-fonts.ts'

const slim = (stream: string) =>
  withSlimFonts({
    head: '',
    trailer: '',
    objects: [{ number: 1, value: `/Length1 ${stream.length}\n`, stream }],
  }).objects[0]

it('keeps of a font what draws its glyphs, and how wide they are', () => {
  const font = charterFonts.body
  const before = readTables(font)
  const object = slim(binary(font))
  const after = readTables(binaryBytes(object?.stream ?? ''))
  expect([...after.keys()].toSorted()).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'])
  expect(object?.value).toBe(`/Length1 ${object?.stream?.length}\n`)
  expect(after.get('glyf')).toEqual(before.get('glyf'))
  const { glyph } = faceOf(font)
  for (const letter of ' \u00a0aÅæ–') {
    const at = 4 * glyph(letter.charCodeAt(0))
    expect(after.get('hmtx')?.subarray(at, at + 4)).toEqual(
      before.get('hmtx')?.subarray(at, at + 4),
    )
  }
})

it('leaves alone what is no font', () => {
  expect(slim('BT ET')?.stream).toBe('BT ET')
})
