import { withFloats } from './float.ts'
import { type Frame, heightOfFrame } from './page-regions.ts'
import type { PageSet } from './page-set.ts'
import { heightOf, type Piece, placeAll, splitPieces } from './piece.ts'

/** What goes on one sheet. */
export interface Page {
  /** Set down once more above what continues from the page before. */
  readonly repeat: Piece | null
  readonly pieces: readonly Piece[]
  /** How much of the frame is taken, in points. */
  readonly height: number
}

/** Divides pieces into as many pages as they take. */
export function pagesOf(pieces: readonly Piece[], frame: Frame): readonly Page[] {
  const pages: Page[] = []
  let rest = pieces
  while (rest.length > 0) {
    const repeat = rest[0]?.repeat ?? null
    const above = repeat?.height ?? 0
    const space = heightOfFrame(frame) - above
    rest = withFloats(rest, space)
    const [here, later] = splitPieces(rest, space)
    // A piece that no page can hold is better set down over the edge than lost or tried forever.
    const stuck = here.length === 0
    const placed = stuck ? rest.slice(0, 1) : here
    pages.push({ repeat, pieces: placed, height: above + heightOf(placed) })
    rest = stuck ? rest.slice(1) : later
  }
  return pages
}

/** Sets pages down on new sheets. */
export function placePages(pages: readonly Page[], sheets: PageSet, { top }: Frame): void {
  for (const { repeat, pieces } of pages) {
    sheets.begin()
    repeat?.place(sheets, top)
    placeAll(pieces, sheets, top + (repeat?.height ?? 0))
  }
}
