import type { Fill, Ink, Shape, Space, Stroke } from '#core/figures/drawing/figure.ts'
import type { FigureWords, StairStep } from '#core/figures/drawing/figure-words.ts'
import {
  type LabelStyle,
  labelStyles,
  placed,
  setLabel,
  widthOf,
} from '#core/figures/drawing/labels.ts'

/** Where a project stands, as plain numbers. */
export interface StairSource {
  readonly reached: readonly StairStep[]
  /** The highest reached; 0 in front of the staircase; null where no project is placed on it. */
  readonly current: StairStep | 0 | null
  readonly next: StairStep | null
}

export type StepState = 'here' | 'next' | 'reached' | 'ahead'

export interface StepSeen {
  readonly step: StairStep
  readonly state: StepState
}

/** What both ways of drawing the staircase are given. */
export interface Stairs {
  /** From the lowest. */
  readonly steps: readonly StepSeen[]
  readonly isInFront: boolean
  readonly words: FigureWords['staircase']
  readonly space: Space
}

export const statesOf = ({ reached, current, next }: StairSource): readonly StepSeen[] =>
  ([1, 2, 3, 4, 5] as const).map((step) => {
    if (step === current) return { step, state: 'here' }
    if (step === next) return { step, state: 'next' }
    return { step, state: reached.includes(step) ? 'reached' : 'ahead' }
  })

/** How a step looks: its area, the edge one steps on, and the number in it. */
export const stepLooks = {
  here: { fill: 'q4', edge: 'q4', dash: [], number: 'paper' },
  next: { fill: 'q4-hatch', edge: 'q4', dash: [10, 5], number: 'q4' },
  reached: { fill: 'q4-tint', edge: 'q4', dash: [], number: 'q4' },
  ahead: { fill: 'tint', edge: 'quiet', dash: [], number: 'quiet' },
} as const satisfies Record<
  StepState,
  { fill: Fill; edge: Ink; dash: readonly number[]; number: Ink }
>

export const edgeOf = (state: StepState): Stroke => {
  const { edge, dash } = stepLooks[state]
  return { ink: edge, width: 5, dash }
}

export const numberStyle = { size: 20, weight: 'strong', leading: 24 } as const

/** Clears a hatch of its lines where a number stands on it. */
export const clearing = (x: number, y: number): Shape => ({
  kind: 'circle',
  x,
  y,
  radius: 13,
  fill: 'paper',
})

/** The style of a step's words: what matters now stands out. */
export const wordStyle = (state: StepState): LabelStyle =>
  state === 'here' || state === 'next' ? labelStyles.name : labelStyles.body

const flagStyle = { size: 12.5, weight: 'strong', leading: 16 } as const
const padding = 8
export const flagHeight = 24

interface FlagPlace {
  readonly x: number
  readonly top: number
  readonly space: Space
}

/** A word in a box of its own: filled where the project is, outlined for what comes next. */
export function flag(text: string, isFilled: boolean, place: FlagPlace): readonly Shape[] {
  const { x, top, space } = place
  const style = { ...flagStyle, ink: isFilled ? 'paper' : 'q4' } as const
  const room = { ...space, width: space.width - 2 * padding }
  const label = setLabel([{ text, style, lines: 1 }], room)
  const width = widthOf(label, space) + 2 * padding
  return [
    {
      kind: 'rect',
      x: x + 1,
      y: top,
      width: width - 2,
      height: flagHeight,
      radius: 4,
      fill: isFilled ? 'q4' : 'paper',
      stroke: { ink: 'q4', width: 1.5 },
    },
    ...placed(label, { x: x + padding, top: top + 4, anchor: 'start', maxWidth: room.width }),
  ]
}
