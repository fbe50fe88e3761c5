import { readTables, type Tables, writeTables } from '#renderers/pdf/text/font-tables.ts'

/** What a program that finds glyphs by their number asks of a font (ISO 32000-1, 9.9). */
const drawn = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'] as const
/** What jsPDF reads of a font to describe it. */
const described = ['OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'post'] as const

/** The font without outlines and kerning, which are most of it and describe nothing. */
export const withoutOutlines = (font: Uint8Array): Uint8Array =>
  writeTables(tablesOf(described, readTables(font)))

/**
 * The font as it lies in a PDF: these glyphs alone, numbered in this order, and behind them what they
 * are composed of. The first is the one for want of a glyph. Throws when the font lacks a table, or when
 * the outlines are more than 128 kB.
 */
export function subsetFont(font: Uint8Array, glyphs: readonly number[]): Uint8Array {
  const tables = readTables(font)
  const outlineOf = outlinesIn(tables)
  const numbers = new Map(glyphs.map((glyph, number) => [glyph, number]))
  const outlines: Uint8Array[] = []
  // The map grows while it is walked: a part may have parts itself.
  for (const glyph of numbers.keys()) outlines.push(renumbered(outlineOf(glyph), numbers))
  return writeTables(
    new Map([
      ...tablesOf(drawn, tables),
      ...joined(outlines),
      ['hmtx', widthsOf([...numbers.keys()], tables)],
      ['maxp', withValue(tableIn(tables, 'maxp'), glyphCount, outlines.length)],
      ['hhea', withValue(tableIn(tables, 'hhea'), widthCount, outlines.length)],
      ['head', withValue(tableIn(tables, 'head'), offsetFormat, 0)],
    ]),
  )
}

/** Where the table `head` says how `loca` writes its offsets: 0 for short ones, 1 for long ones. */
const offsetFormat = 50
/** Where the table `maxp` says how many glyphs there are. */
const glyphCount = 4
/** Where the table `hhea` says how many glyphs have a width of their own. */
const widthCount = 34

const tablesOf = (tags: readonly string[], tables: Tables): Tables =>
  new Map(tags.map((tag) => [tag, tableIn(tables, tag)]))

/** Reads a glyph's outline; empty of a blank. */
function outlinesIn(tables: Tables): (glyph: number) => Uint8Array {
  const glyf = tableIn(tables, 'glyf')
  const loca = viewOf(tableIn(tables, 'loca'))
  const isLong = viewOf(tableIn(tables, 'head')).getUint16(offsetFormat) === 1
  const start = (glyph: number) =>
    isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph)
  return (glyph) => glyf.subarray(start(glyph), start(glyph + 1))
}

/** Of a glyph composed of others, and how its record of each is written. */
const composed = -1
const flags = { words: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 }

/** The outline with the new numbers of the glyphs it is composed of; one without a number gets the next. */
function renumbered(outline: Uint8Array, numbers: Map<number, number>): Uint8Array {
  if (outline.length === 0 || viewOf(outline).getInt16(0) !== composed) return outline
  const own = outline.slice()
  const view = viewOf(own)
  let [at, record] = [10, flags.more]
  while (record & flags.more) {
    record = view.getUint16(at)
    const part = view.getUint16(at + 2)
    const number = numbers.get(part) ?? numbers.size
    numbers.set(part, number)
    view.setUint16(at + 2, number)
    at += 4 + (record & flags.words ? 4 : 2)
    if (record & flags.matrix) at += 8
    else if (record & flags.twoScales) at += 4
    else if (record & flags.scale) at += 2
  }
  return own
}

/** Outlines one after the other, and where each of them begins. */
function joined(outlines: readonly Uint8Array[]): Tables {
  const loca = new Uint8Array(2 * (outlines.length + 1))
  const offsets = viewOf(loca)
  const starts: number[] = []
  let length = 0
  for (const [number, outline] of outlines.entries()) {
    starts.push(length)
    length += outline.length + (outline.length % 2)
    offsets.setUint16(2 * (number + 1), length / 2)
  }
  if (length / 2 > 0xffff) throw new Error('More outlines than short offsets reach.')
  // Blanks have none, and readers take an empty table for a missing one.
  const glyf = new Uint8Array(Math.max(length, 2))
  for (const [number, outline] of outlines.entries()) glyf.set(outline, starts[number])
  return new Map([
    ['glyf', glyf],
    ['loca', loca],
  ])
}

/** Width and left bearing of each of these. */
function widthsOf(glyphs: readonly number[], tables: Tables): Uint8Array {
  const widths = tableIn(tables, 'hmtx')
  const last = viewOf(tableIn(tables, 'hhea')).getUint16(widthCount) - 1
  const own = new Uint8Array(4 * glyphs.length)
  for (const [number, glyph] of glyphs.entries()) {
    if (glyph > last) throw new Error('A font whose glyphs share a width.')
    own.set(widths.subarray(4 * glyph, 4 * glyph + 4), 4 * number)
  }
  return own
}

function withValue(table: Uint8Array, at: number, value: number): Uint8Array {
  const own = table.slice()
  viewOf(own).setUint16(at, value)
  return own
}

function tableIn(tables: Tables, tag: string): Uint8Array {
  const table = tables.get(tag)
  if (!table) throw new Error(`A font lacks its table ${tag}.`)
  return table
}

const viewOf = (table: Uint8Array) => new DataView(table.buffer, table.byteOffset, table.byteLength)
