import type { Shape, Space } from '#core/figures/drawing/figure.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import type { Flow } from '#core/figures/drawing/flow.ts'
import { heightOf, labelStyles, placed, setLabel } from '#core/figures/drawing/labels.ts'
import { influencesAcross, type MapCell } from './map-source.ts'

const headWidth = 62
export const gap = 4

export const cellWidth = ({ width }: Space) => (width - headWidth - 3 * gap) / 3
export const leftOf = (column: number, space: Space) =>
  headWidth + gap + column * (cellWidth(space) + gap)

/** How much is at stake, beside a row of cells. */
export function rowHead(
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
export function columnHeads(words: FigureWords, space: Space, top: number): Flow {
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
