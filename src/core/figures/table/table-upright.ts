import type { Figure, Shape, Space } from '#core/figures/drawing/figure.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import { flow } from '#core/figures/drawing/flow.ts'
import {
  heightOf,
  labelStyles,
  placed,
  type SetLabel,
  setLabel,
} from '#core/figures/drawing/labels.ts'
import { seatShapes } from './seat-marks.ts'
import { closeSeats, type Seat, type TableSource } from './seats.ts'
import { tableLegend, tableSaid } from './table-figure.ts'

/** Narrower than this all sit on one side of the table. */
const narrow = 440
const mark = 26
const gap = 9
const rowGap = 12
const leastRow = 44

const nameStyle = { size: 15, weight: 'regular', ink: 'ink', leading: 18 } as const
const groupStyle = { ...nameStyle, weight: 'strong' } as const
const emptyStyle = { ...nameStyle, weight: 'strong', ink: 'q3' } as const
const titleStyle = { size: 17, weight: 'strong', ink: 'paper', leading: 22 } as const

/**
 * The table seen from above with a name at every seat, set at the size names are read at: down both
 * sides, or down one where the space is narrow. `title` lies on the table. An empty table has empty
 * seats, so that one sees what it is.
 */
export function uprightTable(
  source: TableSource & { readonly title: string },
  words: FigureWords,
  space: Space,
): Figure {
  const { width } = space
  const isNarrow = width < narrow
  const table = Math.round(isNarrow ? width * 0.24 : Math.min(128, width * 0.22))
  const side = isNarrow ? width - table : (width - table) / 2
  const known = closeSeats(source, words)
  const seats = known.length > 0 ? known : anyone
  const half = isNarrow ? 0 : Math.ceil(seats.length / 2)
  const room = { ...space, width: side - mark - 2 * gap }
  const set = seats.map((seat) => ({ seat, label: seatText(seat, words, room) }))
  const row = Math.max(leastRow, ...set.map(({ label }) => heightOf(label) + rowGap))
  const height = Math.max(half, seats.length - half, 3) * row
  const left = isNarrow ? 0 : side
  const drawn = [
    ...drawSide(set.slice(0, half), { x: side, toward: -1, height, width: room.width }),
    ...drawSide(set.slice(half), { x: left + table, toward: 1, height, width: room.width }),
  ]
  const legend = flow(tableLegend(source, words), {
    ...space,
    x: 0,
    top: height + rowGap,
    style: labelStyles.quiet,
  })
  return {
    ...tableSaid(source, words),
    width,
    height: legend.height > 0 ? height + rowGap + legend.height : height,
    shapes: [
      { kind: 'rect', x: left, y: 0, width: table, height, radius: 14, fill: 'ink' },
      ...onTable(source.title, { x: left, width: table, height }, space),
      ...drawn,
      ...legend.shapes,
    ],
  }
}

/** Seats for whoever may come, at a table nobody sits at yet. */
const anyone: readonly Seat[] = Array.from({ length: 6 }, () => ({
  mark: 'empty',
  name: '',
  typed: false,
  about: '',
  shared: [],
  count: 1,
}))

function seatText(seat: Seat, words: FigureWords, room: Space): SetLabel {
  const { mark: shape, name, typed, about, count } = seat
  if (shape !== 'empty')
    return setLabel(
      [{ text: name, style: count > 1 ? groupStyle : nameStyle, lines: 3, typed }],
      room,
    )
  const of = about === '' ? name : `${words.table.emptySeat}:`
  return setLabel(
    [
      { text: of, style: emptyStyle, lines: 2 },
      { text: about, style: emptyStyle, lines: 3, typed: true },
    ],
    room,
  )
}

interface SidePlace {
  /** Where the table ends. */
  readonly x: number
  /** Away from the table: to the left or to the right. */
  readonly toward: -1 | 1
  readonly height: number
  /** Of a name. */
  readonly width: number
}

function drawSide(
  set: readonly { readonly seat: Seat; readonly label: SetLabel }[],
  { x, toward, height, width }: SidePlace,
): readonly Shape[] {
  const slot = height / Math.max(1, set.length)
  return set.flatMap(({ seat, label }, index) => {
    const y = slot * (index + 0.5)
    const nameX = x + toward * (mark + 2 * gap)
    return [
      ...seatShapes(seat.mark, {
        x: x + toward * (gap + mark / 2),
        y,
        size: mark,
        emptyInk: 'q3',
      }),
      ...placed(label, {
        x: nameX,
        top: y - heightOf(label) / 2,
        anchor: toward === 1 ? 'start' : 'end',
        maxWidth: width,
      }),
    ]
  })
}

function onTable(
  title: string,
  { x, width, height }: { x: number; width: number; height: number },
  space: Space,
): readonly Shape[] {
  const label = setLabel([{ text: title, style: titleStyle, lines: 6, typed: true }], {
    ...space,
    width: width - 20,
  })
  return placed(label, {
    x: x + width / 2,
    top: (height - heightOf(label)) / 2,
    anchor: 'middle',
    maxWidth: width - 20,
  })
}
