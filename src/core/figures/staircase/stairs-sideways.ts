import type { Shape, Space } from '#core/figures/drawing/figure.ts'
import { heightOf, labelStyles, placed, setLabel } from '#core/figures/drawing/labels.ts'
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

const gap = 6
const shortest = 38
const growth = 13
const lowest = 46
const flagGap = 5

/** For narrow places: the highest step on top, and the steps grow longer instead of higher. */
export function sidewaysStairs(stairs: Stairs): { shapes: readonly Shape[]; height: number } {
  const { steps, isInFront, words, space } = stairs
  let top = 0
  const shapes = steps.toReversed().flatMap((seen) => {
    const row = stepRow(seen, top, stairs)
    top += row.height + gap
    return row.shapes
  })
  const front = isInFront ? flag(words.inFront, true, { x: 0, top, space }) : []
  return { shapes: [...shapes, ...front], height: isInFront ? top + flagHeight : top - gap }
}

function stepRow({ step, state }: StepSeen, top: number, { words, space }: Stairs) {
  const width = shortest + (step - 1) * growth
  const textLeft = width + 12
  const room: Space = { ...space, width: space.width - textLeft }
  const { fill, number } = stepLooks[state]
  const said = state === 'reached' ? words.reached : ''
  const label = setLabel(
    [
      { text: words.steps[step], style: wordStyle(state), lines: 4 },
      { text: said, style: labelStyles.quiet, lines: 1 },
    ],
    room,
  )
  const word = state === 'here' ? words.here : state === 'next' ? words.next : ''
  const flagRoom = word === '' ? 0 : flagHeight + flagGap
  const height = Math.max(lowest, heightOf(label) + flagRoom + 8)
  const textTop = top + (height - heightOf(label) - flagRoom) / 2
  const numeral = setLabel(
    [{ text: String(step), style: { ...numberStyle, ink: number }, lines: 1 }],
    space,
  )
  const shapes: readonly Shape[] = [
    { kind: 'rect', x: 0, y: top, width, height, radius: 0, fill },
    {
      kind: 'line',
      points: [
        [2.5, top],
        [2.5, top + height],
      ],
      stroke: edgeOf(state),
    },
    ...(state === 'next' ? [clearing(20, top + height / 2)] : []),
    ...placed(numeral, { x: 14, top: top + (height - 24) / 2, anchor: 'start', maxWidth: 20 }),
    ...(word === ''
      ? []
      : flag(word, state === 'here', { x: textLeft, top: textTop, space: room })),
    ...placed(label, {
      x: textLeft,
      top: textTop + flagRoom,
      anchor: 'start',
      maxWidth: room.width,
    }),
  ]
  return { shapes, height }
}
