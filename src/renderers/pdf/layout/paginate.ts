import { type Piece, placeAll, splitPieces } from './piece.ts'
import type { Sheets } from './sheets.ts'

/** Between which heights pages are filled. */
export interface Frame {
  readonly top: number
  readonly bottom: number
}

/** Sets pieces down on as many new sheets as they take. */
export function paginate(pieces: readonly Piece[], sheets: Sheets, frame: Frame): void {
  let rest = pieces
  while (rest.length > 0) {
    sheets.begin()
    let top = frame.top
    const repeat = rest[0]?.repeat
    if (repeat) {
      repeat.place(sheets, top)
      top += repeat.height
    }
    const [here, later] = splitPieces(rest, frame.bottom - top)
    // A piece that no page can hold is better set down over the edge than lost or tried forever.
    const stuck = here.length === 0
    placeAll(stuck ? rest.slice(0, 1) : here, sheets, top)
    rest = stuck ? rest.slice(1) : later
  }
}
