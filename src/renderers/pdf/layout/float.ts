import { heightOf, type Piece, splitPieces } from './piece.ts'

/** A page on which a figure has no room may stay this empty. */
const mostLeftEmpty = 0.2

/**
 * The pieces in the order in which they fill the next page best. A figure that just does not fit is
 * set smaller. One that would leave the page's foot empty comes after the next block instead, also
 * after several, but never after a heading: it stays in its section, below the heading it stood below.
 */
export function withFloats(pieces: readonly Piece[], space: number): readonly Piece[] {
  const [here, later] = splitPieces(pieces, space)
  const kept = later.findIndex(({ keepWithNext }) => !keepWithNext)
  const figure = later[kept]
  if (!figure?.float || here.length === 0) return pieces
  const at = pieces.indexOf(figure)
  const before = pieces.slice(0, at)
  const rest = pieces.slice(at + 1)
  const above = at > 0 ? figure.gap : 0
  const smaller = figure.float.shrunk(space - heightOf(before) - above)
  if (smaller) return [...before, smaller, ...rest]
  if (space - heightOf(here) <= mostLeftEmpty * space) return pieces
  const end = endOfBlock(rest)
  if (end === 0) return pieces
  const after = { ...figure, gap: figure.float.gap }
  const moved = withFloats([...before, ...rest.slice(0, end), after, ...rest.slice(end)], space)
  return heightOf(splitPieces(moved, space)[0]) > heightOf(here) ? moved : pieces
}

/** How many of the pieces are the block they begin with; none where that is a heading or a figure. */
function endOfBlock(pieces: readonly Piece[]): number {
  const [first] = pieces
  if (first?.begins !== 'block' || first.float) return 0
  const next = pieces.findIndex(({ begins }, index) => index > 0 && begins !== undefined)
  return next < 0 ? pieces.length : next
}
