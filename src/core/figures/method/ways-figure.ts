import type { Figure, Space } from '#core/figures/drawing/figure.ts'
import { heightOf, labelStyles, placed, setLabel } from '#core/figures/drawing/labels.ts'
import type { SeatMark } from '#core/figures/table/seat-marks.ts'
import { arrow } from './arrows.ts'
import { cells } from './cells.ts'
import { explained } from './explained.ts'
import type { MethodFigureWords } from './method-words.ts'
import { marks } from './pictures.ts'

const ways = [
  ['politicians', 'ring'],
  ['officials', 'diamond'],
  ['staff', 'diamond'],
  ['citizens', 'circle'],
] as const satisfies readonly (readonly [string, SeatMark])[]

const arrowRoom = 40
const padding = 10

/** Four who may begin, each for a reason of their own, and the task they meet about. */
export function waysFigure({ ways: words }: MethodFigureWords, space: Space): Figure {
  const { width } = space
  const list = ways.map(([key, mark]) => ({ picture: marks([mark], 34), words: words[key] }))
  const found = cells(list, { ...space, x: 0, top: 0, picture: { width: 44, height: 40 } })
  const top = found.height + arrowRoom
  const label = setLabel([{ text: words.task, style: labelStyles.head, lines: 3 }], {
    ...space,
    width: width - 2 * padding,
  })
  const height = heightOf(label) + 2 * padding
  const from = found.columns.length > 0 ? found.columns : [width / 2]
  const shapes = [
    ...found.shapes,
    ...from.flatMap((x) => arrow([x, found.height + 8], [x, top - 6], { ink: 'q4' })),
    {
      kind: 'rect',
      x: 1,
      y: top,
      width: width - 2,
      height,
      radius: 10,
      fill: 'q4-tint',
      stroke: { ink: 'q4', width: 2 },
    } as const,
    ...placed(label, {
      x: width / 2,
      top: top + padding,
      anchor: 'middle',
      maxWidth: width - 2 * padding,
    }),
  ]
  const things = [...ways.map(([key]) => words[key]), { name: words.task, about: '' }]
  return explained(
    'ways',
    { ...words, things },
    { drawn: { shapes, height: top + height + 1 }, space },
  )
}
