import { readTables, type Tables, writeTables } from '#renderers/pdf/text/font-tables.ts'

/** What a program that finds glyphs by their number asks of a font (ISO 32000-1, 9.9). */
const drawn = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'] as const
/** What jsPDF reads of a font to describe it. */
const described = ['OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'post'] as const

/** The font without outlines and kerning, which are most of it and describe nothing. */
export const withoutOutlines = (font: Uint8Array): Uint8Array =>
  writeTables(only(described, readTables(font)))

/**
 * The font as it lies in a PDF: the outlines and widths of these glyphs and of what they are made of,
 * at the numbers they had, and of the glyph for want of one. Throws when the font lacks a table or
 * has more than 128 kB of them.
 */
export function subsetFont(font: Uint8Array, glyphs: Iterable<number>): Uint8Array {
  const tables = readTables(font)
  const outlineOf = outlinesIn(tables)
  const kept = new Set([0, ...glyphs])
  // The set grows while it is walked: a part may have parts itself.
  for (const glyph of kept) for (const part of partsOf(outlineOf(glyph))) kept.add(part)
  const count = viewOf(tableIn(tables, 'maxp')).getUint16(4)
  const outlines = Array.from({ length: count }, (_, glyph) =>
    kept.has(glyph) ? outlineOf(glyph) : nothing,
  )
  return writeTables(
    new Map([
      ...only(drawn, tables),
      ...joined(outlines),
      ['head', withShortOffsets(tableIn(tables, 'head'))],
      ['hmtx', widthsOf(kept, tables)],
    ]),
  )
}

const only = (tags: readonly string[], tables: Tables): Tables =>
  new Map(tags.map((tag) => [tag, tableIn(tables, tag)]))

const nothing = new Uint8Array()

/** Reads a glyph's outline; empty of a blank. */
function outlinesIn(tables: Tables): (glyph: number) => Uint8Array {
  const glyf = tableIn(tables, 'glyf')
  const loca = viewOf(tableIn(tables, 'loca'))
  const isLong = viewOf(tableIn(tables, 'head')).getUint16(offsetFormat) === 1
  const start = (glyph: number) =>
    isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph)
  return (glyph) => glyf.subarray(start(glyph), start(glyph + 1))
}

/** Where the table `head` says how `loca` writes its offsets. */
const offsetFormat = 50

function withShortOffsets(head: Uint8Array): Uint8Array {
  const own = head.slice()
  viewOf(own).setUint16(offsetFormat, 0)
  return own
}

/** Outlines one after the other, and where each of them begins. */
function joined(outlines: readonly Uint8Array[]): Tables {
  const loca = new Uint8Array(2 * (outlines.length + 1))
  const offsets = viewOf(loca)
  const starts: number[] = []
  let length = 0
  for (const [glyph, outline] of outlines.entries()) {
    starts.push(length)
    length += outline.length + (outline.length % 2)
    offsets.setUint16(2 * (glyph + 1), length / 2)
  }
  if (length / 2 > 0xffff) throw new Error('More outlines than short offsets reach.')
  const glyf = new Uint8Array(length)
  for (const [glyph, outline] of outlines.entries()) glyf.set(outline, starts[glyph])
  return new Map([
    ['glyf', glyf],
    ['loca', loca],
  ])
}

/** Of a glyph composed of others, and how its record of each is written. */
const composed = -1
const flags = { words: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 }

/** The glyphs an outline is composed of. */
function partsOf(outline: Uint8Array): readonly number[] {
  const view = viewOf(outline)
  if (outline.length === 0 || view.getInt16(0) !== composed) return []
  const parts: number[] = []
  let [at, record] = [10, flags.more]
  while (record & flags.more) {
    record = view.getUint16(at)
    parts.push(view.getUint16(at + 2))
    at += 4 + (record & flags.words ? 4 : 2)
    if (record & flags.matrix) at += 8
    else if (record & flags.twoScales) at += 4
    else if (record & flags.scale) at += 2
  }
  return parts
}

/** The widths of all glyphs, nought for those left out. */
function widthsOf(kept: ReadonlySet<number>, tables: Tables): Uint8Array {
  const widths = tableIn(tables, 'hmtx').slice()
  const written = viewOf(tableIn(tables, 'hhea')).getUint16(34)
  // The last one holds for all glyphs behind it.
  for (let glyph = 0; glyph < written - 1; glyph++)
    if (!kept.has(glyph)) widths.fill(0, 4 * glyph, 4 * glyph + 4)
  return widths
}

function tableIn(tables: Tables, tag: string): Uint8Array {
  const table = tables.get(tag)
  if (!table) throw new Error(`A font lacks its table ${tag}.`)
  return table
}

const viewOf = (table: Uint8Array) => new DataView(table.buffer, table.byteOffset, table.byteLength)
