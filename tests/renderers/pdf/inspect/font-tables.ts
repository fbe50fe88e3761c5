import { fontFiles } from '#renderers/pdf/text/font-files.ts'
import { faceNames } from '#renderers/pdf/text/measure.ts'
import { charterFonts } from '../charter-fonts.ts'

/** A table of a TrueType file. */
export function fontTable(file: Buffer, tag: string): Buffer {
  for (let nth = 0; nth < file.readUInt16BE(4); nth++) {
    const entry = 12 + 16 * nth
    if (file.toString('latin1', entry, entry + 4) !== tag) continue
    const start = file.readUInt32BE(entry + 8)
    return file.subarray(start, start + file.readUInt32BE(entry + 12))
  }
  throw new Error(`a font without its table ${tag}`)
}

/** Width and outline of a glyph, with the outlines it is composed of in the place of their numbers. */
export function drawingsIn(file: Buffer): (glyph: number) => string {
  const [loca, glyf, hmtx] = ['loca', 'glyf', 'hmtx'].map((tag) => fontTable(file, tag))
  if (!loca || !glyf || !hmtx) throw new Error('a font that draws nothing')
  const isLong = fontTable(file, 'head').readUInt16BE(50) === 1
  const start = (glyph: number) =>
    isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph)
  const outline = (glyph: number): string => {
    const bytes = glyf.subarray(start(glyph), start(glyph + 1))
    if (bytes.length === 0 || bytes.readInt16BE(0) >= 0) return bytes.toString('hex')
    let said = bytes.toString('hex', 0, 10)
    for (let at = 10, isMore = true; isMore; ) {
      const flags = bytes.readUInt16BE(at)
      const scales = flags & 0x80 ? 8 : flags & 0x40 ? 4 : flags & 0x8 ? 2 : 0
      const end = at + (flags & 0x1 ? 8 : 6) + scales
      said += `${bytes.toString('hex', at, at + 2)}(${outline(bytes.readUInt16BE(at + 2))})${bytes.toString('hex', at + 4, end)}`
      at = end
      isMore = (flags & 0x20) !== 0
    }
    return said
  }
  return (glyph) => `${hmtx.readUInt16BE(4 * glyph)}:${outline(glyph)}`
}

/**
 * The characters each drawing of a face is for, by the file the face came from: what is embedded numbers
 * glyphs anew, and need not say what they are for.
 */
export const drawnFor: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> = new Map(
  faceNames.map((name) => {
    const file = Buffer.from(charterFonts[name])
    const drawing = drawingsIn(file)
    const characters = new Map<string, Set<string>>()
    for (const [glyph, own] of charactersIn(fontTable(file, 'cmap')))
      characters.set(drawing(glyph), new Set([...(characters.get(drawing(glyph)) ?? []), ...own]))
    return [fontFiles[name].postScriptName, characters]
  }),
)

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
