import type { Fill, Hue, Ink } from '#core/figures/drawing/figure.ts'
import type { QuestionId } from '#core/questions/question-ids.ts'
import { colours } from './page.ts'

/** The colour of each question, as Word writes colours. */
export const questionColours = {
  problem: '1D4F91',
  team: '17694A',
  motivation: '865300',
  arena: '7C2D5E',
} as const satisfies Record<QuestionId, string>

const hues: Readonly<Record<Hue, string>> = {
  q1: `#${questionColours.problem}`,
  q2: `#${questionColours.team}`,
  q3: `#${questionColours.motivation}`,
  q4: `#${questionColours.arena}`,
}

/** The roles of a figure on white paper, as colours of a canvas. */
export const inks: Readonly<Record<Ink, string>> = {
  ink: `#${colours.ink}`,
  quiet: `#${colours.quiet}`,
  paper: '#FFFFFF',
  ...hues,
}

/** What fills an area evenly, and what hatches it with slanting lines. */
interface Filling {
  readonly even: string
  readonly hatch: string | null
}

export function fillingOf(fill: Fill): Filling {
  if (fill === 'tint') return { even: `#${colours.tint}`, hatch: null }
  if (isInk(fill)) return { even: inks[fill], hatch: null }
  const hue = hueOf(fill)
  return fill.endsWith('-hatch')
    ? { even: inks.paper, hatch: onWhite(hue, 50) }
    : { even: onWhite(hue, 16), hatch: null }
}

const onWhite = (hue: Hue, percent: number) => `color-mix(in srgb, ${hues[hue]} ${percent}%, white)`

const isInk = (fill: Fill): fill is Ink => fill in inks
const hueNames = ['q1', 'q2', 'q3', 'q4'] as const satisfies readonly Hue[]
const hueOf = (fill: Fill): Hue => hueNames.find((hue) => fill.startsWith(hue)) ?? 'q1'
