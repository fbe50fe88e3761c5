import type { Shape, Space } from '#core/figures/drawing/figure.ts'
import { labelStyles, placed, setLabel } from '#core/figures/drawing/labels.ts'
import { seatShapes } from './seat-marks.ts'
import { inRows, type Seat } from './seats.ts'

const mark = 20
const pitch = 26
const edge = 30
/** A row of seats, and one where a number stands with each. */
const rowHeight = 24
const countedHeight = 38

interface RingSpace extends Space {
  /** How high the table is. */
  readonly middle: number
}

interface Ring {
  readonly shapes: readonly Shape[]
  readonly table: { readonly x: number; readonly y: number; readonly width: number }
  readonly height: number
}

const perRow = (width: number) => Math.floor((width - 2 * edge) / pitch)
const perEnd = (middle: number) => Math.max(1, Math.floor(middle / pitch))

/** Seats around a table without their names; one that stands for several has their number. */
export function seatRing(seats: readonly Seat[], space: RingSpace): Ring {
  const { width, middle } = space
  const row = perRow(width)
  const isCounted = seats.some(({ count }) => count > 1)
  const step = isCounted ? countedHeight : rowHeight
  const atEnds = endSeats(seats.length, row, isCounted ? 1 : perEnd(middle))
  const left = seats.slice(0, atEnds)
  const right = atEnds > 0 ? seats.slice(-atEnds) : []
  const along = seats.slice(atEnds, seats.length - atEnds)
  const half = Math.ceil(along.length / 2)
  const above = inRows(along.slice(0, half), row)
  const below = inRows(along.slice(half), row)
  const tableY = above.length * step + (above.length > 0 ? 6 : 2)
  const belowY = tableY + middle + 6
  const table = { x: edge, y: tableY, width: width - 2 * edge }
  const place = (seat: Seat, x: number, y: number, isOver: boolean) =>
    countedSeat(seat, { x, y, isOver, space })
  const inRow = (seats: readonly Seat[], y: number, isOver: boolean) =>
    seats.flatMap((seat, index) => {
      const slot = table.width / seats.length
      return place(seat, table.x + slot * (index + 0.5), y, isOver)
    })
  const atEnd = (seats: readonly Seat[], x: number) =>
    seats.flatMap((seat, index) => {
      const slot = middle / seats.length
      const lift = seat.count > 1 ? 7 : 0
      return place(seat, x, tableY + slot * (index + 0.5) - lift, false)
    })
  return {
    table,
    height: belowY + (below.length > 0 ? below.length * step : -4),
    shapes: [
      ...above.flatMap((seats, index) => inRow(seats, (index + 1) * step - mark / 2, true)),
      ...below.flatMap((seats, index) => inRow(seats, belowY + index * step + mark / 2, false)),
      ...atEnd(left, mark / 2 + 2),
      ...atEnd(right, width - mark / 2 - 2),
    ],
  }
}

/** One at either end, and more only where the sides are full. */
function endSeats(count: number, row: number, most: number): number {
  if (count < 2) return 0
  for (const sideRows of [2, 4]) {
    const needed = Math.ceil((count - sideRows * row) / 2)
    if (needed <= most) return Math.max(1, needed)
  }
  return most
}

interface SeatPlace {
  readonly x: number
  readonly y: number
  /** True when the number stands over the mark. */
  readonly isOver: boolean
  readonly space: RingSpace
}

function countedSeat(seat: Seat, { x, y, isOver, space }: SeatPlace): readonly Shape[] {
  const shapes = seatShapes(seat.mark, { x, y, size: mark })
  if (seat.count === 1) return shapes
  const { name } = labelStyles
  const style = { ...name, size: 12, leading: 14 }
  const count = setLabel([{ text: String(seat.count), style, lines: 1 }], {
    ...space,
    width: pitch,
  })
  const top = isOver ? y - mark / 2 - 15 : y + mark / 2 + 1
  return [...shapes, ...placed(count, { x, top, anchor: 'middle', maxWidth: pitch })]
}
