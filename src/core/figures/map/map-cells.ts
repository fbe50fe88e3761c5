import type { Shape, Space } from '#core/figures/drawing/figure.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import type { Flow } from '#core/figures/drawing/flow.ts'
import { heightOf, labelStyles, placed, setLabel } from '#core/figures/drawing/labels.ts'
import type { CellPlace } from './map-marks.ts'
import { cellsOf, influencesAcross, type MapCell, type MapSource } from './map-source.ts'

const headWidth = 62
const gap = 4

const cellWidth = ({ width }: Space) => (width - headWidth - 3 * gap) / 3
const leftOf = (column: number, space: Space) => headWidth + gap + column * (cellWidth(space) + gap)

/** A cell with what is written in it: the height it wants, and what it draws where it stands. */
export interface SetCell {
  readonly height: number
  readonly at: (place: CellPlace) => readonly Shape[]
}

/** Nine cells as `set` sets each in its width, none lower than `lowest`, with heads beside and under them. */
export function nineCells(
  { source, words, space }: { source: MapSource; words: FigureWords; space: Space },
  lowest: number,
  set: (cell: MapCell, width: number) => SetCell,
): Flow {
  const width = cellWidth(space)
  const shapes: Shape[] = []
  let top = 0
  for (const row of cellsOf(source)) {
    const cells = row.map((cell) => set(cell, width))
    const height = Math.max(lowest, ...cells.map((cell) => cell.height))
    shapes.push(...rowHead(row, words, { top, height, space }))
    for (const [column, cell] of cells.entries())
      shapes.push(...cell.at({ x: leftOf(column, space), top, width, height }))
    top += height + gap
  }
  const heads = columnHeads(words, space, top)
  return { shapes: [...shapes, ...heads.shapes], height: heads.height }
}

/** How much is at stake, beside a row of cells. */
function rowHead(
  [cell]: readonly MapCell[],
  words: FigureWords,
  { top, height, space }: { top: number; height: number; space: Space },
): readonly Shape[] {
  const room = { ...space, width: headWidth - 4 }
  const text = words.map.stake[cell?.stake ?? 1]
  const label = setLabel([{ text, style: labelStyles.quiet, lines: 3 }], room)
  const middle = top + (height - heightOf(label)) / 2
  return placed(label, { x: headWidth - 2, top: middle, anchor: 'end', maxWidth: room.width })
}

/** How much influence, under the columns; `height` is how far down the last of it stands. */
function columnHeads(words: FigureWords, space: Space, top: number): Flow {
  const width = cellWidth(space) - 8
  const heads = influencesAcross.map((influence) =>
    setLabel([{ text: words.map.influence[influence], style: labelStyles.quiet, lines: 3 }], {
      ...space,
      width,
    }),
  )
  const shapes = heads.flatMap((head, column) =>
    placed(head, { x: leftOf(column, space) + 4, top: top + 3, anchor: 'start', maxWidth: width }),
  )
  return { shapes, height: top + 3 + Math.max(...heads.map(heightOf)) }
}
