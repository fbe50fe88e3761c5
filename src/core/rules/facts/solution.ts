import { asksWhoChose } from '#core/questions/follow-ups.ts'
import type { ProblemAnswers } from '#core/questions/problem.ts'
import { type Because, because, chosen } from './because.ts'

/** Whether the solution was chosen by all together, in an earlier phase than this. */
const isLaterPhase = (problem: ProblemAnswers): boolean =>
  asksWhoChose(problem) && problem.openness.chosenBy === 'together'

/** Whether the solution is open, has a direction, or was chosen together before. */
export const isOpenSolution = (problem: ProblemAnswers): boolean => {
  const { solution } = problem.openness
  return solution === 'open' || solution === 'direction' || isLaterPhase(problem)
}

/** How open the solution is, field 1.7, and who chose it where that is asked. */
export const opennessOf = (problem: ProblemAnswers): Because => {
  const { solution, chosenBy } = problem.openness
  return because(
    'problem.openness',
    [],
    [
      ...chosen('solutionOpenness', solution),
      ...(asksWhoChose(problem) ? chosen('solutionChosenBy', chosenBy) : []),
    ],
  )
}
