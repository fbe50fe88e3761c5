import {
  type Hue,
  type Line,
  linePatterns,
  type Point,
  type Shape,
  type Space,
} from '#core/figures/drawing/figure.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import {
  heightOf,
  type LabelStyle,
  labelStyles,
  placed,
  type SetLabel,
  setLabel,
} from '#core/figures/drawing/labels.ts'
import { type Wrapped, wrapText } from '#core/figures/drawing/wrap-text.ts'
import { isFilled } from '#core/questions/is-filled.ts'

/** Where the table stands among its seats. */
export interface TableTop {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface TaskLook {
  readonly style: LabelStyle
  readonly lines: number
}

/** The first look the whole task fits in; the last one cuts what it has no room for. */
const taskLooks = [
  { style: labelStyles.task, lines: 2 },
  { style: labelStyles.lesserTask, lines: 3 },
  { style: labelStyles.leastTask, lines: 12 },
] as const
const lastLook = taskLooks[2]

/** What lies on the table: the task under its caption. */
export function taskLabel(task: string, words: FigureWords, space: Space): SetLabel {
  const none = { text: words.table.noTask, style: labelStyles.quiet, lines: 3 }
  if (!isFilled(task)) return setLabel([none], space)
  const wrapped = ({ style: { size, weight }, lines }: TaskLook, width: number) =>
    wrapText(task, { ...space, width, size, weight, lines })
  const look = taskLooks.find((each) => !wrapped(each, space.width).isCut) ?? lastLook
  const caption = { text: words.table.task, style: labelStyles.caption, lines: 2 }
  return [
    ...setLabel([caption], space),
    ...setLabel([{ text: task, ...look, typed: true }], {
      ...space,
      width: evenWidth(space.width, (width) => wrapped(look, width)),
    }),
  ]
}

/** The least width that needs no more lines: then no last line is left with a single word. */
function evenWidth(most: number, wrapped: (width: number) => Wrapped): number {
  const { lines, isCut } = wrapped(most)
  if (isCut) return most
  let width = most
  while (width > most / 2) {
    const narrower = wrapped(width - 8)
    if (narrower.isCut || narrower.lines.length > lines.length) break
    width -= 8
  }
  return width
}

/** The table with one of the four lines along each side, and the task in its middle. */
export function tableTop(top: TableTop, task: SetLabel): readonly Shape[] {
  const { x, y, width, height } = top
  return [
    {
      kind: 'rect',
      ...top,
      radius: 14,
      fill: 'paper',
      stroke: { ink: 'ink', width: 1.6 },
    },
    ...sides(top),
    ...placed(task, {
      x: x + width / 2,
      top: y + (height - heightOf(task)) / 2,
      anchor: 'middle',
      maxWidth: width - 24,
    }),
  ]
}

/** How far the lines stay from the round corners. */
const corner = 16

function sides({ x, y, width, height }: TableTop): readonly Line[] {
  const [right, bottom] = [x + width, y + height]
  const along = (hue: Hue, from: Point, to: Point): Line => ({
    kind: 'line',
    points: [from, to],
    stroke: { ink: hue, width: 6.5, dash: linePatterns[hue] },
  })
  return [
    along('q1', [x + corner, y], [right - corner, y]),
    along('q2', [right, y + corner], [right, bottom - corner]),
    along('q3', [right - corner, bottom], [x + corner, bottom]),
    along('q4', [x, bottom - corner], [x, y + corner]),
  ]
}
