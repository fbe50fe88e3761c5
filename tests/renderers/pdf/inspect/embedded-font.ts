import { drawingsIn, fontTable } from './font-tables.ts'
import type { Place } from './pdf-file.ts'
import { utf16 } from './pdf-values.ts'

/** A font of the file as its own tables and the file's dictionaries describe it. */
export interface EmbeddedFont {
  readonly font: Place
  readonly descendant: Place
  readonly descriptor: Place
  /** Null where no TrueType program is embedded. */
  readonly program: FontProgram | null
  /** What the file says of a glyph's width, in thousandths of an em. */
  readonly width: (glyph: number) => number
  /** What the file says a glyph means. */
  readonly unicode: ReadonlyMap<number, string>
}

export interface FontProgram {
  readonly glyphs: number
  /** In thousandths of an em. */
  readonly advance: (glyph: number) => number
  /** Bytes of its outline; 0 for a blank. */
  readonly outline: (glyph: number) => number
  /** What is drawn, in words that are the same of two fonts that draw the same. */
  readonly drawing: (glyph: number) => string
}

export function embeddedFont(font: Place): EmbeddedFont {
  const descendant = font.at('DescendantFonts').items[0] ?? font.at('DescendantFonts')
  const descriptor = descendant.at('FontDescriptor')
  const program = descriptor.at('FontFile2').content
  const widths = widthsIn(descendant.at('W'))
  const usual = descendant.at('DW').number ?? 1000
  return {
    font,
    descendant,
    descriptor,
    program: program && fontProgram(program),
    width: (glyph) => widths.get(glyph) ?? usual,
    unicode: unicodeIn(font.at('ToUnicode').content?.toString('latin1') ?? ''),
  }
}

/** `first [width …]` and `first last width` (ISO 32000-1, 9.7.4.3). */
function widthsIn(list: Place): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  const items = list.items
  for (let index = 0; index < items.length; ) {
    const first = items[index]?.number ?? 0
    const second = items[index + 1]
    if (second?.number === null) {
      for (const [nth, { number }] of second.items.entries()) widths.set(first + nth, number ?? 0)
      index += 2
    } else {
      const width = items[index + 2]?.number ?? 0
      for (let glyph = first; glyph <= (second?.number ?? 0); glyph++) widths.set(glyph, width)
      index += 3
    }
  }
  return widths
}

function unicodeIn(map: string): ReadonlyMap<number, string> {
  const unicode = new Map<number, string>()
  for (const [, pairs] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph, text] of (pairs ?? '').matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g))
      unicode.set(
        Number.parseInt(glyph ?? '', 16),
        utf16(Buffer.from(text ?? '', 'hex').toString('latin1')),
      )
  return unicode
}

/** The parts of a TrueType file that say how wide and how drawn. */
function fontProgram(file: Buffer): FontProgram {
  const table = (tag: string) => fontTable(file, tag)
  const [head, hmtx, loca] = [table('head'), table('hmtx'), table('loca')]
  const unitsPerEm = head.readUInt16BE(18)
  const offset = (glyph: number) =>
    head.readInt16BE(50) === 1 ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph)
  const last = table('hhea').readUInt16BE(34) - 1
  return {
    glyphs: table('maxp').readUInt16BE(4),
    advance: (glyph) => (1000 * hmtx.readUInt16BE(4 * Math.min(glyph, last))) / unitsPerEm,
    outline: (glyph) => offset(glyph + 1) - offset(glyph),
    drawing: drawingsIn(file),
  }
}
