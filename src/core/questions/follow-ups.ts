import type { ArenaAnswers } from './arena.ts'
import type { Code } from './codes.ts'
import { groupSphere } from './group-sphere.ts'
import type { ProblemAnswers } from './problem.ts'

// Questions that only some choices lead to: who made the choice that a test would stop at. An answer
// is kept when its question is no longer asked, and then neither read nor printed.

/** Whether a user, citizen, volunteer, association or business helped word the problem. */
const civicDefined = ({ definition }: Pick<ProblemAnswers, 'definition'>): boolean =>
  definition.by.some((group) => groupSphere[group] === 'civic')

/** 1.7 asks who chose the solution: when it is decided, or drafted and worded by one side alone. */
export const asksWhoChose = (problem: Pick<ProblemAnswers, 'openness' | 'definition'>): boolean => {
  const { solution } = problem.openness
  if (solution === 'draft') return problem.definition.by.length > 0 && !civicDefined(problem)
  return solution === 'decided'
}

/** 1.8 asks who wants the task to shift: when savings are the main purpose and it does. */
export const asksWhoWants = ({ savings, shiftsTask }: ProblemAnswers['purpose']): boolean =>
  savings === 'mainPurpose' && (shiftsTask === 'partly' || shiftsTask === 'yes')

/** 4.5 asks who fixed the process: when it is. */
export const asksWhoFixed = ({ design }: ArenaAnswers['process']): boolean => design === 'fixed'

/** Whether what the arena says waits for a reply; where it only hears, or decides, an answer to 4.2 is still printed. */
export const isReplyDue = (decision: Code<'decision'> | null): boolean =>
  decision === 'advise' || decision === 'proposeWithReply'
