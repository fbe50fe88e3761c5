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

/**
 * The characters each glyph of a face is drawn for, by the file the face came from: what is embedded
 * keeps the glyphs' numbers, but need not say what they are for.
 */
export const drawnFor: ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<string>>> = new Map(
  faceNames.map((name) => [
    fontFiles[name].postScriptName,
    charactersIn(fontTable(Buffer.from(charterFonts[name]), 'cmap')),
  ]),
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
