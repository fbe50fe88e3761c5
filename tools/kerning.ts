/**
 * Pair kerning out of a font's GPOS table, as the plain `kern` table that a small reader can use.
 * Knows pair adjustment (lookup type 2, both formats, also behind an extension); other kinds of
 * kerning, such as contextual, are left out.
 */

/** Nonzero adjustments of the first glyph's advance in font units, by first, then second glyph. */
export type Kerning = Map<number, Map<number, number>>

export function kerning(gpos: Uint8Array, glyphs: readonly number[]): Kerning {
  const table = new Reader(gpos)
  const pairs: Kerning = new Map()
  for (const subtable of pairSubtables(table)) {
    const covered = coverage(subtable.at(subtable.u16(2)))
    const adjust = subtable.u16(0) === 1 ? singlePairs(subtable) : classPairs(subtable)
    for (const left of glyphs) {
      const index = covered.get(left)
      if (index === undefined) continue
      const known = pairs.get(left) ?? new Map<number, number>()
      pairs.set(left, known)
      for (const right of glyphs) {
        const value = adjust(left, right, index)
        if (value !== undefined && !known.has(right)) known.set(right, value)
      }
    }
  }
  return pairs
}

/** Format 0 of the `kern` table, without pairs weaker than `threshold` font units. */
export function kernTable(pairs: Kerning, threshold: number): Uint8Array {
  const rows = [...pairs].flatMap(([left, rights]) =>
    [...rights].map(([right, value]) => ({ left, right, value })),
  )
  const strong = rows
    .filter(({ value }) => Math.abs(value) >= threshold)
    .sort((a, b) => a.left - b.left || a.right - b.right)
  const table = new Uint8Array(18 + 6 * strong.length)
  const view = new DataView(table.buffer)
  // Readers ignore the 16-bit length where it overflows, and count by the number of pairs.
  const head = [0, 1, 0, (14 + 6 * strong.length) & 0xffff, 1, strong.length, 0, 0, 0]
  for (const [index, word] of head.entries()) view.setUint16(2 * index, word)
  strong.forEach(({ left, right, value }, index) => {
    view.setUint16(18 + 6 * index, left)
    view.setUint16(20 + 6 * index, right)
    view.setInt16(22 + 6 * index, value)
  })
  return table
}

class Reader {
  private readonly view: DataView
  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }
  u16 = (offset: number) => this.view.getUint16(offset)
  u32 = (offset: number) => this.view.getUint32(offset)
  i16 = (offset: number) => this.view.getInt16(offset)
  tag = (offset: number) =>
    String.fromCharCode(...[0, 1, 2, 3].map((index) => this.view.getUint8(offset + index)))
  at = (offset: number) =>
    new Reader(new Uint8Array(this.view.buffer, this.view.byteOffset + offset))
}

const range = (length: number) => Array.from({ length }, (_, index) => index)

function pairSubtables(gpos: Reader): Reader[] {
  const features = gpos.at(gpos.u16(6))
  const lookups = gpos.at(gpos.u16(8))
  const used = new Set(
    range(features.u16(0))
      .filter((index) => features.tag(2 + 6 * index) === 'kern')
      .flatMap((index) => {
        const feature = features.at(features.u16(6 + 6 * index))
        return range(feature.u16(2)).map((lookup) => feature.u16(4 + 2 * lookup))
      }),
  )
  return [...used].flatMap((index) => {
    const lookup = lookups.at(lookups.u16(2 + 2 * index))
    return range(lookup.u16(4)).flatMap((position) => {
      const subtable = lookup.at(lookup.u16(6 + 2 * position))
      if (lookup.u16(0) === 2) return [subtable]
      const isExtendedPair = lookup.u16(0) === 9 && subtable.u16(2) === 2
      return isExtendedPair ? [subtable.at(subtable.u32(4))] : []
    })
  })
}

/** Glyph → coverage index. */
function coverage(table: Reader): Map<number, number> {
  const indices = new Map<number, number>()
  for (const index of range(table.u16(2))) {
    if (table.u16(0) === 1) indices.set(table.u16(4 + 2 * index), index)
    else {
      const first = table.u16(4 + 6 * index)
      for (let glyph = first; glyph <= table.u16(6 + 6 * index); glyph++)
        indices.set(glyph, table.u16(8 + 6 * index) + glyph - first)
    }
  }
  return indices
}

function classes(table: Reader): Map<number, number> {
  const found = new Map<number, number>()
  if (table.u16(0) === 1) {
    for (const index of range(table.u16(4)))
      found.set(table.u16(2) + index, table.u16(6 + 2 * index))
    return found
  }
  for (const index of range(table.u16(2)))
    for (let glyph = table.u16(4 + 6 * index); glyph <= table.u16(6 + 6 * index); glyph++)
      found.set(glyph, table.u16(8 + 6 * index))
  return found
}

const xAdvance = 4
const bits = (flags: number) => range(16).filter((bit) => flags & (1 << bit)).length
/** Where in a value record the advance stands, in bytes; undefined when it is not given. */
const advanceOffset = (format: number) =>
  format & xAdvance ? 2 * bits(format & (xAdvance - 1)) : undefined

type Adjust = (left: number, right: number, coverageIndex: number) => number | undefined

function singlePairs(table: Reader): Adjust {
  const offset = advanceOffset(table.u16(4))
  const size = 2 + 2 * (bits(table.u16(4)) + bits(table.u16(6)))
  const sets = range(table.u16(8)).map((index) => {
    const set = table.at(table.u16(10 + 2 * index))
    const rows = range(set.u16(0)).map((row) => 2 + size * row)
    return new Map(
      rows.map((row) => [set.u16(row), offset === undefined ? 0 : set.i16(row + 2 + offset)]),
    )
  })
  return (_left, right, index) => sets[index]?.get(right)
}

function classPairs(table: Reader): Adjust {
  const offset = advanceOffset(table.u16(4))
  const size = 2 * (bits(table.u16(4)) + bits(table.u16(6)))
  const lefts = classes(table.at(table.u16(8)))
  const rights = classes(table.at(table.u16(10)))
  const count = table.u16(14)
  return (left, right) => {
    if (offset === undefined) return 0
    const cell = (lefts.get(left) ?? 0) * count + (rights.get(right) ?? 0)
    return table.i16(16 + size * cell + offset)
  }
}
