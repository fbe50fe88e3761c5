import { faceOf } from '#renderers/pdf/text/font-face.ts'
import { readTables, writeTables } from '#renderers/pdf/text/font-tables.ts'
import { binary, binaryBytes } from './pdf-syntax.ts'
import type { PlainFile, PlainObject } from './plain-file.ts'

/**
 * The file with smaller fonts. Of a subset jsPDF still embeds which characters the whole font has,
 * what it is called, and how wide each glyph is that was left out; a PDF tells the first two itself
 * and finds glyphs by their number (ISO 32000-1, 9.9).
 */
export const withSlimFonts = (file: PlainFile): PlainFile => ({
  ...file,
  objects: file.objects.map(slimmed),
})

const trueType = '\0\u0001\0\0'
const needed: ReadonlySet<string> = new Set(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'])

function slimmed(object: PlainObject): PlainObject {
  if (!object.stream?.startsWith(trueType)) return object
  const font = binaryBytes(object.stream)
  const tables = readTables(font)
  forgetWidths(font, tables)
  for (const tag of tables.keys()) if (!needed.has(tag)) tables.delete(tag)
  const stream = binary(writeTables(tables))
  const value = object.value.replace(/\/Length1 \d+/u, `/Length1 ${stream.length}`)
  return { ...object, value, stream }
}

/** Of glyphs without an outline, but for the blanks; in place. */
function forgetWidths(font: Uint8Array, tables: ReadonlyMap<string, Uint8Array>): void {
  const [loca, hmtx] = [viewOf(tables.get('loca')), viewOf(tables.get('hmtx'))]
  const isLong = viewOf(tables.get('head')).getUint16(50) === 1
  const start = (glyph: number) => (isLong ? loca.getUint32(4 * glyph) : loca.getUint16(2 * glyph))
  const { glyph: glyphOf } = faceOf(font)
  const blanks = new Set([' ', '\u00a0'].map((blank) => glyphOf(blank.charCodeAt(0))))
  const widths = viewOf(tables.get('hhea')).getUint16(34)
  for (let glyph = 0; glyph < widths; glyph++)
    if (start(glyph) === start(glyph + 1) && !blanks.has(glyph)) hmtx.setUint32(4 * glyph, 0)
}

function viewOf(table: Uint8Array | undefined): DataView {
  if (!table) throw new Error('An embedded font lacks a table.')
  return new DataView(table.buffer, table.byteOffset, table.byteLength)
}
