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
  /** The characters each glyph stands for, by the font itself. */
  readonly characters: ReadonlyMap<number, ReadonlySet<string>>
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

/** The parts of a TrueType file that say how wide, how drawn, and for what. */
function fontProgram(file: Buffer): FontProgram {
  const tables = new Map<string, Buffer>()
  for (let nth = 0; nth < file.readUInt16BE(4); nth++) {
    const entry = 12 + 16 * nth
    const start = file.readUInt32BE(entry + 8)
    const table = file.subarray(start, start + file.readUInt32BE(entry + 12))
    tables.set(file.toString('latin1', entry, entry + 4), table)
  }
  const table = (tag: string) => {
    const found = tables.get(tag)
    if (!found) throw new Error(`an embedded font without its table ${tag}`)
    return found
  }
  const [head, hmtx, loca] = [table('head'), table('hmtx'), table('loca')]
  const unitsPerEm = head.readUInt16BE(18)
  const offset = (glyph: number) =>
    head.readInt16BE(50) === 1 ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph)
  const last = table('hhea').readUInt16BE(34) - 1
  return {
    glyphs: table('maxp').readUInt16BE(4),
    advance: (glyph) => (1000 * hmtx.readUInt16BE(4 * Math.min(glyph, last))) / unitsPerEm,
    outline: (glyph) => offset(glyph + 1) - offset(glyph),
    characters: charactersIn(table('cmap')),
  }
}

/** From the table of format 4, by which all fonts here are read. */
function charactersIn(cmap: Buffer): ReadonlyMap<number, ReadonlySet<string>> {
  const characters = new Map<number, Set<string>>()
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, nth) =>
    cmap.readUInt32BE(8 + 8 * nth),
  )
  const start = starts.find((at) => cmap.readUInt16BE(at) === 4)
  if (start === undefined) throw new Error('an embedded font that names no characters')
  const segments = cmap.readUInt16BE(start + 6)
  const [ends, firsts, deltas, ranges] = [14, 16 + segments, 16 + 2 * segments, 16 + 3 * segments]
  for (let at = start; at < start + segments; at += 2) {
    const first = cmap.readUInt16BE(at + firsts)
    const delta = cmap.readUInt16BE(at + deltas)
    const range = cmap.readUInt16BE(at + ranges)
    for (let code = first; code <= cmap.readUInt16BE(at + ends); code++) {
      const place = at + ranges + range + 2 * (code - first)
      const found = range === 0 || place + 1 >= cmap.length ? code : cmap.readUInt16BE(place)
      const glyph = found === 0 ? 0 : (found + delta) & 0xffff
      if (glyph === 0) continue
      const known = characters.get(glyph) ?? new Set()
      characters.set(glyph, known.add(String.fromCharCode(code)))
    }
  }
  return characters
}
