import type { PageSet } from './page-set.ts'

/** A part of the flow: as high as it is, and able to be set down or divided. Lengths in points. */
export interface Piece {
  readonly height: number
  /** Space above; none at the top of a page or a cell. */
  readonly gap: number
  /** Never the last on a page, as long as that can be helped. */
  readonly keepWithNext: boolean
  readonly place: (sheets: PageSet, top: number) => void
  /** What fits into `space`, and the rest. Null when it can only move as a whole. */
  readonly split?: (space: number) => readonly [fits: Piece, rest: Piece] | null
  /** What it begins is called, for who looks for its page. */
  readonly anchor?: string
  /** Where it is the first of a block: what follows up to the next such one belongs together, and no figure comes in between. */
  readonly begins?: 'heading' | 'block'
  /** Of a figure, which may stand elsewhere than where it was told of; see `float.ts`. */
  readonly float?: Float
  /** Set down once more above a part that begins a page. */
  readonly repeat?: Piece
}

export interface Float {
  /** The space above where it follows something else than what it was told after. */
  readonly gap: number
  /** The same, smaller, so that `space` holds it; null where it would get too small to read. */
  readonly shrunk: (space: number) => Piece | null
}

/** Lengths are sums of fractions; this much is no overflow. */
const tolerance = 0.01

export const fits = (height: number, space: number) => height <= space + tolerance

/** How much of the page pieces take, one under the other. */
export function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece, index) => sum + piece.height + (index ? piece.gap : 0), 0)
}

/** Sets pieces down, one under the other. */
export function placeAll(pieces: readonly Piece[], sheets: PageSet, top: number): void {
  let y = top
  for (const [index, piece] of pieces.entries()) {
    y += index ? piece.gap : 0
    piece.place(sheets, y)
    y += piece.height
  }
}

/**
 * Divides pieces where they overflow `space`: inside a piece where it can be divided, else before
 * it, together with what must not be left behind alone. The first part is empty when nothing fits.
 */
export function splitPieces(
  pieces: readonly Piece[],
  space: number,
): readonly [fits: readonly Piece[], rest: readonly Piece[]] {
  let used = 0
  for (const [index, piece] of pieces.entries()) {
    const gap = index ? piece.gap : 0
    if (fits(used + gap + piece.height, space)) {
      used += gap + piece.height
      continue
    }
    const parts = piece.split?.(space - used - gap)
    if (parts)
      return [
        [...pieces.slice(0, index), { ...parts[0], gap }],
        [parts[1], ...pieces.slice(index + 1)],
      ]
    let before = index
    while (pieces[before - 1]?.keepWithNext) before--
    // What keeps together and fills the page from its top can only be parted.
    const cut = before || index
    return [pieces.slice(0, cut), pieces.slice(cut)]
  }
  return [pieces, []]
}

/** Nothing, so many points high. */
export const room = (height: number): Piece => ({
  height,
  gap: 0,
  keepWithNext: true,
  place: () => {},
})

/** Pieces that stay together, as one. */
export function stack(pieces: readonly Piece[]): Piece {
  return {
    height: heightOf(pieces),
    gap: pieces[0]?.gap ?? 0,
    keepWithNext: false,
    place: (sheets, top) => placeAll(pieces, sheets, top),
  }
}
