import { heightOf, type Piece, splitPieces } from './piece.ts'

/** A page on which a figure has no room may stay this empty. */
const mostLeftEmpty = 0.2

/**
 * The pieces in the order in which they fill the next page best. A figure that just does not fit is
 * set smaller. One that would leave the page's foot empty comes after the next block instead, also
 * after several, but never after a heading: it stays in its section, below the heading it stood below.
 * What is about a figure goes where it goes.
 */
export function withFloats(pieces: readonly Piece[], space: number): readonly Piece[] {
  const [here, later] = splitPieces(pieces, space)
  const figure = later.find(({ float, keepWithNext }) => float || !keepWithNext)
  if (!figure?.float || here.length === 0) return pieces
  const at = pieces.indexOf(figure)
  const end = at + lengthOfBlock(pieces.slice(at))
  const before = pieces.slice(0, at)
  const about = pieces.slice(at + 1, end)
  const rest = pieces.slice(end)
  const others = heightOf(pieces.slice(0, end)) - figure.height
  const smaller = figure.float.shrunk(space - others)
  if (smaller) return [...before, smaller, ...about, ...rest]
  if (space - heightOf(here) <= mostLeftEmpty * space) return pieces
  if (rest[0]?.begins !== 'block' || rest[0].float) return pieces
  const next = lengthOfBlock(rest)
  const after = [{ ...figure, gap: figure.float.gap }, ...about]
  const moved = withFloats(
    [...before, ...rest.slice(0, next), ...after, ...rest.slice(next)],
    space,
  )
  return heightOf(splitPieces(moved, space)[0]) > heightOf(here) ? moved : pieces
}

/** How many of the pieces are the block they begin with, and what belongs to it. */
function lengthOfBlock(pieces: readonly Piece[]): number {
  const next = pieces.findIndex(({ begins }, index) => index > 0 && begins !== undefined)
  return next < 0 ? pieces.length : next
}
