import type { Shape, Space } from '#core/figures/drawing/figure.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import { heightOf, placed, type SetLabel } from '#core/figures/drawing/labels.ts'
import { seatLabel } from './seat-label.ts'
import { seatShapes } from './seat-marks.ts'
import { inRows, type Seat } from './seats.ts'
import { tableTop, taskLabel } from './table-top.ts'

/** Room beside the table for one seat at either end. */
const sideWidth = 104
const tableLeft = sideWidth + 6
/** Names of seats beside each other want this much. */
const slotWidth = 124
const widestSlot = 190
const mark = 34
const gap = 8
const rowGap = 8
/** With so few seats there is room to say what each of them does. */
const fewSeats = 6

/** How many seats stand side by side along the table. */
const perRow = (width: number) => Math.floor((width - 2 * tableLeft) / slotWidth) + 1

/** How many named seats there is room for: two rows on either side, one at either end. */
export const seatsAround = (width: number): number => 4 * perRow(width) + 2

interface Around {
  readonly shapes: readonly Shape[]
  readonly height: number
}

/** A table with the seats around it, each with its name. */
export function tableAround(
  seats: readonly Seat[],
  task: string,
  words: FigureWords,
  space: Space,
): Around {
  const { width } = space
  const isEnded = seats.length > 1
  const along = isEnded ? seats.slice(1, -1) : seats
  const half = Math.ceil(along.length / 2)
  const withAbout = seats.length <= fewSeats
  const rowsOf = (part: readonly Seat[]) =>
    inRows(part, perRow(width)).map((row, _, [longest = row]) =>
      setRow(row, { words, space, withAbout, spacing: spacingOf(longest.length, width) }),
    )
  const above = rowsOf(along.slice(0, half))
  const below = rowsOf(along.slice(half))
  const ends = (isEnded ? [seats.slice(0, 1), seats.slice(-1)] : []).flatMap(([seat]) =>
    seat ? [setEnd(seat, words, space)] : [],
  )

  const tableWidth = width - 2 * tableLeft
  const taskLines = taskLabel(task, words, { ...space, width: tableWidth - 48 })
  const aboveHeight = above.reduce((sum, row) => sum + row.height + rowGap, 0)
  const height = Math.max(112, heightOf(taskLines) + 44, ...ends.map((end) => end.height + 8))
  const top = { x: tableLeft, y: aboveHeight, width: tableWidth, height }
  const belowTop = aboveHeight + height + rowGap
  const belowHeight = below.reduce((sum, row) => sum + row.height + rowGap, 0)
  return {
    shapes: [
      ...tableTop(top, taskLines),
      ...drawRows(above, { top: 0, isAbove: true, width }),
      ...drawRows(below, { top: belowTop, isAbove: false, width }),
      ...ends.flatMap((end, index) => drawEnd(end, index === 0, top, width)),
    ],
    height: aboveHeight + height + (below.length > 0 ? belowHeight : 4),
  }
}

interface SetSeat {
  readonly seat: Seat
  readonly label: SetLabel
}

interface Row {
  readonly seats: readonly SetSeat[]
  readonly spacing: number
  readonly height: number
}

interface RowSetting {
  readonly words: FigureWords
  readonly space: Space
  readonly withAbout: boolean
  /** From seat to seat, the same in both rows of a side. */
  readonly spacing: number
}

function setRow(seats: readonly Seat[], setting: RowSetting): Row {
  const { words, space, withAbout, spacing } = setting
  const room = { width: spacing - 10, measure: space.measure }
  const set = seats.map((seat) => ({ seat, label: seatLabel(seat, words, { ...room, withAbout }) }))
  return { seats: set, spacing, height: mark + gap + Math.max(...set.map(labelHeight)) }
}

const labelHeight = ({ label }: SetSeat) => heightOf(label)

function spacingOf(count: number, width: number): number {
  const length = width - 2 * tableLeft
  const closest = (length + 20) / Math.max(1, perRow(width) - 1)
  if (count < 2) return widestSlot
  return Math.max(Math.min(closest, widestSlot), Math.min(widestSlot, (length - 60) / (count - 1)))
}

interface RowsPlace {
  readonly top: number
  /** Above the table names stand over their seats, below it under them. */
  readonly isAbove: boolean
  readonly width: number
}

function drawRows(set: readonly Row[], { top, isAbove, width }: RowsPlace): readonly Shape[] {
  let y = top
  return set.flatMap(({ seats, spacing, height }) => {
    const rowTop = y
    y += height + rowGap
    const first = width / 2 - (spacing * (seats.length - 1)) / 2
    return seats.flatMap(({ seat, label }, index) => {
      const x = first + index * spacing
      const markY = isAbove ? rowTop + height - mark / 2 : rowTop + mark / 2
      const labelTop = isAbove
        ? rowTop + height - mark - gap - heightOf(label)
        : rowTop + mark + gap
      return [
        ...seatShapes(seat.mark, { x, y: markY, size: mark }),
        ...placed(label, { x, top: labelTop, anchor: 'middle', maxWidth: spacing - 10 }),
      ]
    })
  })
}

interface End extends SetSeat {
  readonly height: number
}

function setEnd(seat: Seat, words: FigureWords, { measure }: Space): End {
  const room = { width: sideWidth - 4, measure, withAbout: false }
  const label = seatLabel(seat, words, room)
  return { seat, label, height: mark + gap + heightOf(label) }
}

function drawEnd(
  { seat, label, height }: End,
  isLeft: boolean,
  top: { y: number; height: number },
  width: number,
): readonly Shape[] {
  const x = isLeft ? sideWidth / 2 : width - sideWidth / 2
  const y = top.y + (top.height - height) / 2
  return [
    ...seatShapes(seat.mark, { x, y: y + mark / 2, size: mark }),
    ...placed(label, { x, top: y + mark + gap, anchor: 'middle', maxWidth: sideWidth - 4 }),
  ]
}
