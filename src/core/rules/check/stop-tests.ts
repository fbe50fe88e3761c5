import type { ArenaAnswers } from '#core/questions/arena.ts'
import { civicDefined } from '#core/questions/follow-ups.ts'
import type { ProblemAnswers } from '#core/questions/problem.ts'
import type { ActorFacts } from '#core/rules/facts/actor-facts.ts'
import { type Because, because, chosen } from '#core/rules/facts/because.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'

/** What one of the three tests says. */
export interface TestResult {
  readonly code: RuleCode<'stopTest'>
  /** Null while something it needs is unanswered. */
  readonly answer: RuleCode<'testAnswer'> | null
  readonly because: readonly Because[]
}

/** The tests in their order (docs/method.md, section 3a). */
export const stopTests = (
  problem: ProblemAnswers,
  arena: ArenaAnswers,
  actors: ActorFacts,
): readonly TestResult[] => [
  { code: 'consultation', ...consultation(problem) },
  { code: 'programmed', ...programmed(arena, actors) },
  { code: 'offloading', ...offloading(problem) },
]

type Said = Pick<TestResult, 'answer' | 'because'>
const say = (answer: TestResult['answer'], ...rests: readonly Because[]): Said => ({
  answer,
  because: rests,
})

/** Who worded the problem, field 1.6. */
export const wordedBy = ({ definition }: ProblemAnswers): Because =>
  because(
    'problem.definition',
    [],
    definition.by.map((code) => ({ set: 'group', code })),
  )

function consultation(problem: ProblemAnswers): Said {
  const { solution } = problem.openness
  const openness = because('problem.openness', [], chosen('solutionOpenness', solution))
  if (solution === null) return say(null, openness)
  if (solution === 'decided') return say('stop', openness)
  if (solution !== 'draft') return say('pass', openness)
  if (problem.definition.by.length === 0) return say(null, because('problem.definition'))
  return say(civicDefined(problem) ? 'watch' : 'stop', openness, wordedBy(problem))
}

function programmed({ process }: ArenaAnswers, { inPhase, anyPhase }: ActorFacts): Said {
  const design = because('arena.process', [], chosen('processDesign', process.design))
  if (process.design === null) return say(null, design)
  if (process.design === 'fixed') return say('stop', design)
  if (process.design === 'together') return say('pass', design)
  if (!anyPhase) return say(null, because('arena.process'))
  const { civic, unknown } = inPhase.initiate
  if (civic.length > 0) return say('pass', design, because('arena.process', civic))
  return unknown.length > 0 ? say(null, because('team.actors', unknown)) : say('watch', design)
}

function offloading({ purpose: { savings, shiftsTask } }: ProblemAnswers): Said {
  const money = because(
    'problem.purpose',
    [],
    [...chosen('savings', savings), ...chosen('shiftsTask', shiftsTask)],
  )
  if (savings === null || shiftsTask === null) return say(null, money)
  if (savings === 'mainPurpose') return say(shiftsTask === 'no' ? 'watch' : 'stop', money)
  const isInThePicture =
    shiftsTask === 'yes' || (savings === 'sideEffect' && shiftsTask === 'partly')
  return say(isInThePicture ? 'watch' : 'pass', money)
}
