import { describe, expect, it } from 'vitest'
import { a4 } from '#renderers/pdf/layout/page-regions.ts'
import { PageSet } from '#renderers/pdf/layout/page-set.ts'
import { pagesOf, placePages } from '#renderers/pdf/layout/paginate.ts'
import { heightOf, type Piece, splitPieces } from '#renderers/pdf/layout/piece.ts'

interface Named extends Piece {
  readonly name: string
}

const piece = (name: string, height: number, more: Partial<Piece> = {}): Named => ({
  name,
  height,
  gap: 0,
  keepWithNext: false,
  place: (sheets, top) => sheets.bookmark({ title: name, level: 1, top }),
  ...more,
})

/** A piece that divides after each point of height. */
const divisible = (name: string, height: number, more: Partial<Piece> = {}): Named =>
  piece(name, height, {
    split: (space) =>
      space < 1
        ? null
        : [piece(name, Math.floor(space)), divisible(name, height - Math.floor(space))],
    ...more,
  })

const names = (pieces: readonly Piece[]) =>
  pieces.map((each) => `${'name' in each ? each.name : ''}${each.height}`)

const split = (pieces: readonly Piece[], space: number) => splitPieces(pieces, space).map(names)

describe('dividing pieces at the foot of a page', () => {
  it('keeps all where all fits', () => {
    expect(split([piece('a', 4), piece('b', 6)], 10)).toEqual([['a4', 'b6'], []])
  })

  it('divides before the piece that overflows', () => {
    expect(split([piece('a', 4), piece('b', 7)], 10)).toEqual([['a4'], ['b7']])
  })

  it('divides inside a piece that allows it', () => {
    expect(split([piece('a', 4), divisible('b', 9)], 10)).toEqual([['a4', 'b6'], ['b3']])
  })

  it('counts the gap between pieces, but none above the first', () => {
    const pieces = [piece('a', 4, { gap: 5 }), piece('b', 5, { gap: 1 })]
    expect(heightOf(pieces)).toBe(10)
    expect(split(pieces, 10)).toEqual([['a4', 'b5'], []])
  })

  it('takes along what may not be left behind', () => {
    const heading = piece('h', 2, { keepWithNext: true })
    expect(split([piece('a', 4), heading, piece('b', 7)], 10)).toEqual([['a4'], ['h2', 'b7']])
    expect(split([piece('a', 4), heading, heading, piece('b', 7)], 10)).toEqual([
      ['a4'],
      ['h2', 'h2', 'b7'],
    ])
  })

  it('parts what keeps together when not even a whole page can hold it', () => {
    const heading = piece('h', 6, { keepWithNext: true })
    expect(split([heading, piece('b', 7)], 10)).toEqual([['h6'], ['b7']])
  })
})

describe('filling pages', () => {
  const placed = (pieces: readonly Piece[]) => {
    const sheets = new PageSet('da-DK', a4.size)
    const frame = { top: 100, bottom: 110 }
    placePages(pagesOf(pieces, frame), sheets, frame)
    return sheets.bookmarks.map(({ title, page, top }) => `${title} ${page} ${top}`)
  }

  it('begins as many sheets as it takes', () => {
    expect(placed([piece('a', 6), piece('b', 6, { gap: 2 })])).toEqual(['a 0 100', 'b 1 100'])
  })

  it('repeats the head above a part that begins a page', () => {
    const repeat = piece('head', 3)
    expect(placed([piece('a', 8), divisible('b', 9, { repeat })])).toEqual([
      'a 0 100',
      'b 0 108',
      'b 1 100',
    ])
    expect(placed([piece('a', 8), piece('b', 7, { repeat })])).toEqual([
      'a 0 100',
      'head 1 100',
      'b 1 103',
    ])
  })

  it('sets a piece no page can hold down all the same', () => {
    expect(placed([piece('a', 99), piece('b', 1)])).toEqual(['a 0 100', 'b 1 100'])
  })
})
