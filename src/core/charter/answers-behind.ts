import type { PageId } from '#core/questions/question-ids.ts'
import type { PaperKind } from './document/papers.ts'
import { type SectionLetter, sectionLetters } from './document/section-letters.ts'

/** Where what a section says can be changed: a page with questions, or the check. */
export type AnswersPlace = PageId | 'check'

const behind: Readonly<Record<SectionLetter, readonly AnswersPlace[]>> = {
  A: ['problem/statement', 'problem/together', 'problem/frame', 'start'],
  B: ['team/needs', 'team/actors', 'team/coverage', 'team/circles'],
  C: ['motivation/give-and-gain', 'motivation/barriers', 'motivation/invitation', 'team/actors'],
  D: ['arena/form', 'arena/roles', 'arena/process', 'team/circles'],
  E: ['arena/roles'],
  F: ['arena/process'],
  G: ['arena/roles'],
  H: ['arena/anchoring'],
  P: ['arena/terms'],
  I: ['check'],
  // It lists what is not answered.
  J: [],
  K: ['team/actors', 'motivation/give-and-gain'],
  L: ['start'],
}

/** What the agreement of a paper to sign gathers besides, since the paper has no other section for it. */
const behindSigned: readonly AnswersPlace[] = [
  'problem/statement',
  'problem/frame',
  'motivation/invitation',
  'arena/form',
  'arena/process',
  'start',
]

const known: ReadonlySet<string> = new Set(sectionLetters)
const isSection = (letter: string): letter is SectionLetter => known.has(letter)

/**
 * Where the answers are changed that a section of a paper is made of, the most telling first; none of a
 * section that has no answers of its own, and of an attachment.
 */
export function answersBehind(letter: string, paper: PaperKind): readonly AnswersPlace[] {
  if (!isSection(letter)) return []
  const own = behind[letter]
  return letter === 'K' && paper === 'signing' ? [...own, ...behindSigned] : own
}
