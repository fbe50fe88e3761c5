import type { QuestionId } from '#core/questions/question-ids.ts'
import type { Colour } from '#renderers/pdf/text/text-style.ts'
import { mm } from './page-regions.ts'

/** The screen's colours, on paper. Words are ink, quiet, or the colour of a link or a question. */
export const colours = {
  ink: '#14202b',
  quiet: '#45525f',
  white: '#ffffff',
  tint: '#e9edf1',
  /** Hairlines between rows; never the only carrier of meaning. */
  hairline: '#cbd3db',
  /** Lines to write on, and around what is set off. */
  rule: '#8593a0',
  link: '#1d4f91',
} as const satisfies Record<string, Colour>

/** The stroke of a line drawn beside text: dashes in points, none for a solid line. */
export interface Stroke {
  readonly colour: Colour
  readonly dash: readonly number[]
}

/** One line for each question, told apart by pattern where colour is not printed. */
export const questionLines: Readonly<Record<QuestionId, Stroke>> = {
  problem: { colour: '#1d4f91', dash: [] },
  team: { colour: '#17694a', dash: [10.6 * mm, 1.85 * mm] },
  motivation: { colour: '#865300', dash: [3.7 * mm, 1.85 * mm] },
  arena: { colour: '#7c2d5e', dash: [0.69 * mm, 1.32 * mm] },
}

const ink: Stroke = { colour: colours.ink, dash: [] }

/** The line of a question; ink for what gathers from several. */
export const strokeOf = (question: QuestionId | null): Stroke =>
  question ? questionLines[question] : ink

/** Where the four lines of the spine stand, from the left edge, and how thick they are. */
export const spine = { first: 3.04 * mm, step: 1.67 * mm, thickness: 0.58 * mm } as const
