import type { PageSet } from './page-set.ts'
import { heightOf, type Piece, placeAll, splitPieces } from './piece.ts'
import type { Owner } from './structure.ts'

/** One of the pieces' stacks that stand side by side in a row. */
export interface RowCell {
  readonly pieces: readonly Piece[]
  /** Enters the tree also when it holds nothing. */
  readonly owner?: Owner
}

export interface Row {
  readonly cells: readonly RowCell[]
  readonly gap: number
  readonly keepWithNext?: boolean
  readonly padding: { readonly top: number; readonly bottom: number }
  readonly leastHeight?: number
  readonly repeat?: Piece
  /** Drawn first, behind the cells: rules and grounds, all of them artifacts. */
  readonly decorate?: (sheets: PageSet, top: number, height: number) => void
}

/** Rows higher than this are divided rather than moved: the gap they leave would be worse. */
const highestUndivided = 230

/** Stacks side by side, as high as the highest; read one after the other. */
export function rowPiece(row: Row): Piece {
  const { cells, padding } = row
  const content = Math.max(0, ...cells.map(({ pieces }) => heightOf(pieces)))
  const height = Math.max(row.leastHeight ?? 0, padding.top + content + padding.bottom)
  const piece: Piece = {
    height,
    gap: row.gap,
    keepWithNext: row.keepWithNext ?? false,
    place: (sheets, top) => {
      row.decorate?.(sheets, top, height)
      for (const { owner, pieces } of cells) {
        if (owner) sheets.attach(owner)
        placeAll(pieces, sheets, top + padding.top)
      }
    },
    ...(row.repeat && { repeat: row.repeat }),
  }
  if (height <= highestUndivided) return piece
  return { ...piece, split: (space) => splitRow(row, space) }
}

function splitRow(row: Row, space: number): readonly [Piece, Piece] | null {
  const inner = space - row.padding.top - row.padding.bottom
  const parts = row.cells.map((cell) => ({ cell, parts: splitPieces(cell.pieces, inner) }))
  const isMoving = parts.some(
    ({ cell, parts: [fit] }) => cell.pieces.length > 0 && fit.length === 0,
  )
  if (isMoving) return null
  const { leastHeight: _, ...rest } = row
  return [
    rowPiece({ ...rest, cells: parts.map(({ cell, parts: [fit] }) => ({ ...cell, pieces: fit })) }),
    rowPiece({
      ...rest,
      cells: parts.map(({ cell, parts: [, later] }) => ({ ...cell, pieces: later })),
    }),
  ]
}
