import type { ArenaAnswers } from '#core/questions/arena.ts'
import type { CoverageFacts } from '#core/questions/coverage.ts'
import type { ProblemAnswers } from '#core/questions/problem.ts'
import type { Actor } from '#core/questions/team.ts'
import { type ActorFacts, hasGroup, type Sides } from '#core/rules/facts/actor-facts.ts'
import type { Because } from '#core/rules/facts/because.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'

/** What one of the eight criteria says. */
export interface CriterionResult {
  readonly code: RuleCode<'criterion'>
  /** Null while something it needs is unanswered. */
  readonly answer: RuleCode<'criterionAnswer'> | null
  readonly because: readonly Because[]
  /** All that holds the answer down, as what to do about it; none where it is yes or open. */
  readonly advice: readonly RuleCode<'advice'>[]
}

export interface CriteriaSource {
  readonly problem: ProblemAnswers
  readonly arena: ArenaAnswers
  readonly actors: ActorFacts
  readonly coverage: CoverageFacts
}

export type Said = Omit<CriterionResult, 'code'>

/** It holds. */
export const yes = (...because: readonly Because[]): Said => ({
  answer: 'yes',
  because,
  advice: [],
})

/** It waits for something. */
export const open = (...because: readonly Because[]): Said => ({
  answer: null,
  because,
  advice: [],
})

/** It holds in part or not at all, and this is what to do about it. */
export const weak = (
  answer: 'partly' | 'no',
  advice: readonly RuleCode<'advice'>[],
  ...because: readonly Because[]
): Said => ({ answer, because, advice })

/** The advice where its cause holds. */
export const when = (
  isSo: boolean,
  ...advice: readonly RuleCode<'advice'>[]
): readonly RuleCode<'advice'>[] => (isSo ? advice : [])

export const isOnBothSides = (sides: Sides): boolean =>
  sides.public.length > 0 && sides.civic.length > 0

/**
 * Of the civic side a business, or one of knowledge, as consultants are (those of knowledge who are civic
 * are on the private side): what it gives may be sold.
 */
export const isFirm = (civic: Actor): boolean => hasGroup(civic, ['business', 'knowledge'])

/** A public side that has only firms to do with: what it does with them may be a purchase. */
export const isBusinessAlone = (sides: Sides): boolean =>
  isOnBothSides(sides) && sides.unknown.length === 0 && sides.civic.every(isFirm)
