/** What layout needs of a TrueType file: which characters it has, how wide they are, which pairs kern. */
export interface FontFace {
  readonly unitsPerEm: number
  /** Glyph of a UTF-16 unit; 0 when the font lacks it. */
  readonly glyph: (unit: number) => number
  /** Advance of a glyph in thousandths of an em. */
  readonly advance: (glyph: number) => number
  /** What a pair adds to the first glyph's advance, in thousandths of an em and steps nobody sees. */
  readonly kern: (left: number, right: number) => number
}

/** In thousandths of an em, a twentieth of a point in type of ten: numbers that repeat deflate better. */
const kernStep = 5

/**
 * Reads a static TrueType file with a `cmap` of format 4, the only kind jsPDF embeds.
 * Throws on any other, because jsPDF would fail much later and less clearly.
 */
export function faceOf(font: Uint8Array): FontFace {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  if (view.byteLength < 12 || view.getUint32(0) !== 0x00010000)
    throw new Error('Not a static TrueType font: WOFF and OpenType outlines cannot be embedded.')
  const tables = tableOffsets(view)
  const offset = (tag: string) => {
    const found = tables.get(tag)
    if (found === undefined) throw new Error(`The font has no ${tag} table.`)
    return found
  }
  const unitsPerEm = view.getUint16(offset('head') + 18)
  const longMetrics = view.getUint16(offset('hhea') + 34)
  const metrics = offset('hmtx')
  const characters = characterMap(view, offset('cmap'))
  const pairs = kerningPairs(view, tables.get('kern'))
  const thousandths = 1000 / unitsPerEm
  return {
    unitsPerEm,
    glyph: (unit) => characters.get(unit) ?? 0,
    advance: (glyph) =>
      view.getUint16(metrics + 4 * Math.min(glyph, longMetrics - 1)) * thousandths,
    kern: (left, right) =>
      kernStep * Math.round(((pairs.get(left * 0x10000 + right) ?? 0) * thousandths) / kernStep),
  }
}

function tableOffsets(view: DataView): Map<string, number> {
  const tables = new Map<string, number>()
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index
    const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(view.getUint8(record + at))).join('')
    tables.set(tag, view.getUint32(record + 8))
  }
  return tables
}

/** UTF-16 unit → glyph, from the first Unicode subtable of format 4. */
function characterMap(view: DataView, cmap: number): Map<number, number> {
  const characters = new Map<number, number>()
  const table = unicodeSubtable(view, cmap)
  const segments = view.getUint16(table + 6) / 2
  const [ends, starts] = [table + 14, table + 16 + 2 * segments]
  const [deltas, ranges] = [starts + 2 * segments, starts + 4 * segments]
  for (let segment = 0; segment < segments; segment++) {
    const end = view.getUint16(ends + 2 * segment)
    const delta = view.getUint16(deltas + 2 * segment)
    const range = ranges + 2 * segment
    const shift = view.getUint16(range)
    for (let unit = view.getUint16(starts + 2 * segment); unit <= end && unit < 0xffff; unit++) {
      const listed = shift
        ? view.getUint16(range + shift + 2 * (unit - view.getUint16(starts + 2 * segment)))
        : unit
      const glyph = shift && listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph) characters.set(unit, glyph)
    }
  }
  return characters
}

function unicodeSubtable(view: DataView, cmap: number): number {
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const record = cmap + 4 + 8 * index
    const isUnicode =
      view.getUint16(record) === 0 ||
      (view.getUint16(record) === 3 && view.getUint16(record + 2) === 1)
    const table = cmap + view.getUint32(record + 4)
    if (isUnicode && view.getUint16(table) === 4) return table
  }
  throw new Error('The font has no character map of format 4.')
}

function kerningPairs(view: DataView, kern: number | undefined): Map<number, number> {
  const pairs = new Map<number, number>()
  if (kern === undefined) return pairs
  const count = view.getUint16(kern + 10)
  for (let row = kern + 18; row < kern + 18 + 6 * count; row += 6)
    pairs.set(view.getUint32(row), view.getInt16(row + 4))
  return pairs
}
