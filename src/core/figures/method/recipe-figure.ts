import {
  type Figure,
  type Hue,
  linePatterns,
  type Shape,
  type Space,
} from '#core/figures/drawing/figure.ts'
import { heightOf, labelStyles, placed, setLabel } from '#core/figures/drawing/labels.ts'
import type { QuestionId } from '#core/questions/question-ids.ts'
import { labelOf } from './cells.ts'
import { explained } from './explained.ts'
import type { MethodFigureWords, Named } from './method-words.ts'

const questions = [
  ['problem', 'q1'],
  ['team', 'q2'],
  ['motivation', 'q3'],
  ['arena', 'q4'],
] as const satisfies readonly (readonly [QuestionId, Hue])[]

const radius = 16
const textLeft = 2 * radius + 14
const gap = 12
const lineRoom = 12

/** The four questions in their own wording, each under its own line. */
export function recipeFigure(
  { recipe: words }: MethodFigureWords,
  captions: Readonly<Record<QuestionId, string>>,
  space: Space,
): Figure {
  const room = { ...space, width: space.width - textLeft }
  let top = 0
  const named = (key: QuestionId): Named => ({ name: captions[key], about: words[key] })
  const shapes = questions.flatMap(([key, hue], index): readonly Shape[] => {
    const label = labelOf(named(key), room)
    const height = Math.max(2 * radius, heightOf(label))
    const y = top + lineRoom + height / 2
    const lineY = top + 3
    top += lineRoom + height + gap
    const style = { ...labelStyles.head, ink: 'paper' } as const
    const numeral = setLabel([{ text: String(index + 1), style, lines: 1 }], space)
    return [
      {
        kind: 'line',
        points: [
          [0, lineY],
          [space.width, lineY],
        ],
        stroke: { ink: hue, width: 5, dash: linePatterns[hue] },
      },
      { kind: 'circle', x: radius, y, radius, fill: hue },
      ...placed(numeral, { x: radius, top: y - 10, anchor: 'middle', maxWidth: 2 * radius }),
      ...placed(label, {
        x: textLeft,
        top: y - heightOf(label) / 2,
        anchor: 'start',
        maxWidth: room.width,
      }),
    ]
  })
  const things = questions.map(([key]) => named(key))
  return explained(
    'recipe',
    { title: words.title, said: words.said, things },
    { drawn: { shapes, height: top - gap }, space },
  )
}
