import { type FigureText, plain } from '#core/figures/drawing/figure-text.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import type { Code } from '#core/questions/codes.ts'

/** The four phases in order, and the meetings that are agreed. */
export interface ProcessSource {
  readonly phases: readonly ProcessPhase[]
  readonly meetings: readonly ProcessMeeting[]
}

export interface ProcessPhase {
  readonly phase: Code<'phase'>
  /** As people write it: "Måned 1–3". */
  readonly when: string
  /** What comes out of it. */
  readonly product: string
}

export interface ProcessMeeting {
  /** `2027-01-19`; null when there is none it could stand at. */
  readonly day: string | null
  /** The date as it was written. */
  readonly written: string
  readonly purpose: string
}

/** More meetings than this are told by their number alone. */
const mostTold = 40

/** Each phase with when it is and what comes out of it, then the meetings. */
export function processText({ phases, meetings }: ProcessSource, words: FigureWords): FigureText {
  const { process } = words
  return {
    title: process.title,
    intro: [],
    items: [
      ...phases.map(({ phase, when, product }) => ({
        name: plain(process.phases[phase]),
        about: [when, product].map(plain).filter(Boolean).join(' → ') || process.notAgreed,
      })),
      ...meetings.slice(0, mostTold).map(({ day, written, purpose }) => ({
        name: day === null ? plain(written) || process.noDate : process.date(day),
        about: purpose,
      })),
      ...(meetings.length > mostTold
        ? [{ name: words.andMore(meetings.length - mostTold), about: '' }]
        : []),
    ],
  }
}
