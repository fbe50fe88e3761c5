import type { Shape, Space } from '#core/figures/drawing/figure.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import { heightOf, labelStyles, placed } from '#core/figures/drawing/labels.ts'
import { seatLabel } from './seat-label.ts'
import { seatShapes } from './seat-marks.ts'
import { seatRing } from './seat-ring.ts'
import type { Seat } from './seats.ts'
import { tableTop, taskLabel } from './table-top.ts'

const mark = 20
const textLeft = 32
const rowGap = 8

/** Named one under the other; more than these share a seat with their group. */
export const seatsInList = 16

/** Where there is no room for names around the table: they stand under it. */
export function tableWithList(
  seats: readonly Seat[],
  task: string,
  words: FigureWords,
  space: Space,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const { width, measure } = space
  const taskLines = taskLabel(task, words, { width: width - 2 * textLeft - 28, measure })
  const middle = Math.max(84, heightOf(taskLines) + 36)
  const single = seats.map((seat) => ({ ...seat, count: 1 }))
  const ring = seatRing(single, { width, measure, middle })
  const room = { width: width - textLeft, measure, withAbout: false }
  let top = ring.height + 20
  const list = seats.flatMap((seat) => {
    const label = seatLabel(seat, words, room)
    const height = Math.max(mark, heightOf(label))
    const rowTop = top
    top += height + rowGap
    const labelTop = rowTop + Math.max(0, (mark - labelStyles.name.leading) / 2)
    return [
      ...seatShapes(seat.mark, { x: 1 + mark / 2, y: rowTop + mark / 2, size: mark }),
      ...placed(label, { x: textLeft, top: labelTop, anchor: 'start', maxWidth: room.width }),
    ]
  })
  return {
    shapes: [...tableTop({ ...ring.table, height: middle }, taskLines), ...ring.shapes, ...list],
    height: top,
  }
}
