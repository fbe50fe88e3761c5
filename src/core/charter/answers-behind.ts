import type { FieldId } from '#core/questions/fields.ts'
import type { PaperKind } from './document/papers.ts'
import { type SectionLetter, sectionLetters } from './document/section-letters.ts'

/** Where what a section says can be changed: a field, or the check. */
export type AnswersPlace = FieldId | 'check'

/** Of each page the field that a section says most of. */
const behind: Readonly<Record<SectionLetter, readonly AnswersPlace[]>> = {
  A: ['problem.statement', 'problem.complexity', 'problem.openness', 'start.motive'],
  B: ['team.needs', 'team.actors', 'team.coverage', 'team.circles'],
  C: ['motivation.gains', 'motivation.exit', 'motivation.influencePromise', 'team.actors'],
  D: ['arena.form', 'arena.groundRules', 'arena.meeting', 'team.staffRoom'],
  E: ['arena.roles'],
  F: ['arena.process'],
  G: ['arena.power'],
  H: ['arena.anchoring'],
  H2: ['arena.costs'],
  I: ['check'],
  // It lists what is not answered.
  J: [],
  K: ['team.actors', 'motivation.gains'],
  L: ['start.title'],
}

/** What the agreement of a paper to sign gathers besides, since the paper has no other section for it. */
const behindSigned: readonly AnswersPlace[] = [
  'problem.statement',
  'problem.openness',
  'motivation.influencePromise',
  'arena.mandate',
  'arena.process',
  'start.placeAndTime',
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
