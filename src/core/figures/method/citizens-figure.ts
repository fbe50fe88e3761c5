import type { Figure, Shape, Space } from '#core/figures/drawing/figure.ts'
import { described, plain } from '#core/figures/drawing/figure-text.ts'
import { type FlowItem, flow } from '#core/figures/drawing/flow.ts'
import { heightOf, labelStyles, placed, setLabel } from '#core/figures/drawing/labels.ts'
import { type Code, codes } from '#core/questions/codes.ts'
import { labelOf } from './cells.ts'
import type { MethodFigureWords, Part } from './method-words.ts'

/** In the order they came, with what each does in the three phases. (Our reading.) */
const partsOf: Readonly<Record<Code<'citizenRole'>, readonly [Part, Part, Part]>> = {
  voter: ['none', 'none', 'none'],
  heard: ['none', 'answers', 'none'],
  customer: ['none', 'none', 'answers'],
  resource: ['none', 'none', 'creates'],
  coCreator: ['creates', 'creates', 'creates'],
}

/** What each of the five is called, and a few words more. */
export type CitizenWords = Readonly<
  Record<Code<'citizenRole'>, { readonly name: string; readonly text: string }>
>

const looks = {
  none: { fill: 'paper', stroke: { ink: 'quiet', width: 1.5, dash: [4, 4] }, ink: 'quiet' },
  answers: { fill: 'paper', stroke: { ink: 'q4', width: 2.5 }, ink: 'q4' },
  creates: { fill: 'q4', stroke: { ink: 'q4', width: 2.5 }, ink: 'paper' },
} as const

const radius = 12
const step = 30
const gap = 12

/** Five citizens in rows, and in which of the three phases each takes part. */
export function citizensFigure(
  { citizens: words }: MethodFigureWords,
  roles: CitizenWords,
  space: Space,
): Figure {
  const { width } = space
  const citizens = codes.citizenRole.map((role) => {
    const { name, text: about } = roles[role]
    return { name, about, parts: partsOf[role] }
  })
  const dots = 3 * step
  const room = { ...space, width: width - dots - gap }
  let top = 0
  const rows = citizens.flatMap(({ parts, ...named }) => {
    const label = labelOf(named, room)
    const height = Math.max(2 * radius + 4, heightOf(label))
    const rowTop = top
    top += height + gap
    return [
      ...parts.flatMap((part, index) =>
        phaseDot(index, part, {
          x: index * step + radius + 2,
          y: rowTop + Math.min(height, 40) / 2,
          space,
        }),
      ),
      ...placed(label, {
        x: dots + gap,
        top: rowTop + (Math.max(heightOf(label), height) - heightOf(label)) / 2,
        anchor: 'start',
        maxWidth: room.width,
      }),
    ]
  })
  const legend = flow(legendOf(words), { ...space, x: 0, top, style: labelStyles.quiet })
  return {
    name: 'citizens',
    title: words.title,
    description: described({
      intro: [words.said],
      items: citizens.map(({ name, about, parts }) => ({
        name: plain(name),
        about: [about, ...inPhases(parts, words)].map(plain).join('; '),
      })),
    }),
    width,
    height: top + legend.height,
    shapes: [...rows, ...legend.shapes],
  }
}

/** Of the phases a citizen takes part in, what they do there. */
const inPhases = (
  parts: readonly Part[],
  { phases, parts: names }: MethodFigureWords['citizens'],
) => parts.flatMap((part, index) => (part === 'none' ? [] : [`${phases[index]}: ${names[part]}`]))

interface DotPlace {
  readonly x: number
  readonly y: number
  readonly space: Space
}

function phaseDot(index: number, part: Part, { x, y, space }: DotPlace): readonly Shape[] {
  const { ink, ...look } = looks[part]
  const style = { size: 13, weight: 'strong', ink, leading: 16 } as const
  const numeral = setLabel([{ text: String(index + 1), style, lines: 1 }], space)
  return [
    { kind: 'circle', x, y, radius, ...look },
    ...placed(numeral, { x, top: y - 8, anchor: 'middle', maxWidth: 2 * radius }),
  ]
}

function legendOf({ phases, parts }: MethodFigureWords['citizens']): readonly FlowItem[] {
  const numbered = phases.map((phase, index) => ({ text: `${index + 1} ${phase}` }))
  const marked = (['creates', 'answers', 'none'] as const).map((part) => ({
    text: parts[part],
    mark: (x: number, y: number): readonly Shape[] => [
      { kind: 'circle', x, y, radius: 6.5, fill: looks[part].fill, stroke: looks[part].stroke },
    ],
  }))
  return [...numbered, ...marked]
}
