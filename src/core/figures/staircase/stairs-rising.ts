import type { Shape } from '#core/figures/drawing/figure.ts'
import {
  heightOf,
  labelStyles,
  placed,
  type SetLabel,
  setLabel,
} from '#core/figures/drawing/labels.ts'
import {
  clearing,
  edgeOf,
  flag,
  flagHeight,
  numberStyle,
  type Stairs,
  type StepSeen,
  stepLooks,
  wordStyle,
} from './stair-steps.ts'

const gap = 4
const lowest = 48
const rise = 38
const aboveEdge = 9

interface Column extends StepSeen {
  readonly label: SetLabel
  readonly flag: string
  readonly x: number
  /** Of the block. */
  readonly height: number
}

/** Five blocks rising from left to right, each with its words over it. */
export function risingStairs(stairs: Stairs): { shapes: readonly Shape[]; height: number } {
  const { steps, words, space, isInFront } = stairs
  const width = (space.width - 4 * gap) / 5
  const room = { ...space, width: width - 6 }
  const columns = steps.map(
    ({ step, state }, index): Column => ({
      step,
      state,
      x: index * (width + gap),
      height: lowest + index * rise,
      label: setLabel([{ text: words.steps[step], style: wordStyle(state), lines: 6 }], room),
      flag: state === 'here' ? words.here : state === 'next' ? words.next : '',
    }),
  )
  const ground = Math.max(...columns.map(heightOfColumn))
  const foot = isInFront ? flagHeight + 10 : 0
  return {
    height: ground + foot,
    shapes: [
      ...columns.flatMap((column) => block(column, { ground, width, stairs })),
      ...(isInFront ? flag(words.inFront, true, { x: 0, top: ground + 10, space }) : []),
    ],
  }
}

const heightOfColumn = ({ height, label, flag }: Column) =>
  height + aboveEdge + heightOf(label) + (flag === '' ? 0 : flagHeight + 8)

interface BlockPlace {
  readonly ground: number
  readonly width: number
  readonly stairs: Stairs
}

function block(column: Column, { ground, width, stairs }: BlockPlace): readonly Shape[] {
  const { x, step, state, label, height } = column
  const top = ground - height
  const { fill, number } = stepLooks[state]
  const labelTop = top - aboveEdge - heightOf(label)
  const { words, space } = stairs
  const numeral = setLabel(
    [{ text: String(step), style: { ...numberStyle, ink: number }, lines: 1 }],
    space,
  )
  const reached = setLabel(
    [{ text: words.reached, style: { ...labelStyles.quiet, ink: 'q4' }, lines: 1 }],
    { ...space, width: width - 36 },
  )
  return [
    { kind: 'rect', x, y: top, width, height, radius: 0, fill },
    {
      kind: 'line',
      points: [
        [x, top + 2.5],
        [x + width, top + 2.5],
      ],
      stroke: edgeOf(state),
    },
    ...(state === 'next' ? [clearing(x + 16, top + 24)] : []),
    ...placed(numeral, { x: x + 10, top: top + 12, anchor: 'start', maxWidth: 20 }),
    ...(state === 'reached'
      ? placed(reached, { x: x + width - 8, top: top + 17, anchor: 'end', maxWidth: width - 36 })
      : []),
    ...placed(label, { x, top: labelTop, anchor: 'start', maxWidth: width - 6 }),
    ...(column.flag === ''
      ? []
      : flag(column.flag, state === 'here', {
          x,
          top: labelTop - flagHeight - 6,
          space: { ...space, width },
        })),
  ]
}
