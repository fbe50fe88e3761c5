import { isFilled } from '#core/questions/is-filled.ts'
import type { ProblemAnswers } from '#core/questions/problem.ts'
import { type Because, because } from './because.ts'
import type { RuleCode } from './rule-codes.ts'

/** Whether the task calls for co-creation at all, by its signs of complexity. */
export interface Suitability {
  /** Null while nobody has answered; no signs is an answer once its page is begun. */
  readonly answer: RuleCode<'suitability'> | null
  readonly because: readonly Because[]
}

/** So many signs suggest a complex problem: a threshold of our own. */
const manySigns = 3

export const isComplex = ({ complexity }: ProblemAnswers): boolean =>
  complexity.signs.length >= manySigns

export function suitability(problem: ProblemAnswers): Suitability {
  const { signs, note } = problem.complexity
  const { by, reopen, note: wording } = problem.definition
  const isPageBegun =
    isFilled(note) ||
    isFilled(problem.triedBefore) ||
    by.length > 0 ||
    reopen !== null ||
    isFilled(wording)
  const none = isPageBegun ? 'none' : null
  return {
    answer: isComplex(problem) ? 'many' : signs.length > 0 ? 'few' : none,
    because: [complexity(problem)],
  }
}

/** The signs of complexity, field 1.4. */
export const complexity = (problem: ProblemAnswers): Because =>
  because(
    'problem.complexity',
    [],
    problem.complexity.signs.map((code) => ({ set: 'complexitySign', code })),
  )
