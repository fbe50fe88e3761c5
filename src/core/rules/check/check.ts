import { memoizeLatest } from '#core/memoize.ts'
import type { Answers } from '#core/questions/answers.ts'
import { coverageFacts } from '#core/questions/coverage.ts'
import { actorFacts } from '#core/rules/facts/actor-facts.ts'
import { type Because, merged } from '#core/rules/facts/because.ts'
import { namedTeam } from '#core/rules/facts/named-team.ts'
import { type Suitability, suitability } from '#core/rules/facts/suitability.ts'
import { type AlternativeResult, alternatives } from './alternatives.ts'
import { criteria } from './criteria.ts'
import { type Outcome, outcome } from './outcome.ts'
import type { CriterionResult } from './said.ts'
import { stopTests, type TestResult } from './stop-tests.ts'

/** Is this co-creation? (docs/method.md, section 3) */
export interface Check extends Outcome {
  readonly suitability: Suitability
  /** In their order. */
  readonly tests: readonly TestResult[]
  /** In their order. */
  readonly criteria: readonly CriterionResult[]
  /** Respectable things to do instead, those the answers point to first; empty when none is called for. */
  readonly alternatives: readonly AlternativeResult[]
  /** What is to be answered before the verdict can be given, one entry a field. */
  readonly missing: readonly Because[]
}

export const check = ({ problem, team, arena }: Answers): Check =>
  checkOf(problem, namedTeam(team), arena)

const checkOf = memoizeLatest(
  (problem: Answers['problem'], team: Answers['team'], arena: Answers['arena']): Check => {
    const actors = actorFacts(team.actors)
    const tests = stopTests(problem, arena, actors)
    const found = criteria({ problem, arena, actors, coverage: coverageFacts(team) })
    const reached = outcome(tests, found)
    const suits = suitability(problem)
    return {
      ...reached,
      suitability: suits,
      tests,
      criteria: found,
      alternatives: alternatives({ problem, arena, actors, outcome: reached, suitability: suits }),
      missing: merged(
        [...tests, ...found]
          .filter(({ answer }) => answer === null)
          .flatMap(({ because }) => because),
      ),
    }
  },
)
