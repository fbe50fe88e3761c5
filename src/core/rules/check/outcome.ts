import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import type { CriterionResult } from './said.ts'
import type { TestResult } from './stop-tests.ts'
import { type CriterionAnswers, points, type TestAnswers, verdict } from './verdict.ts'

/** What answers to the tests and criteria come to. */
export interface Outcome {
  readonly verdict: RuleCode<'verdict'>
  /** Of 16; while answers are missing, of those there are. */
  readonly points: number
  /** The tests that say stop: their honest names say what it is instead. */
  readonly stops: readonly RuleCode<'stopTest'>[]
  readonly watches: readonly RuleCode<'stopTest'>[]
  /** The criteria that are not yes, in order; the first is where to start. */
  readonly weak: readonly RuleCode<'criterion'>[]
}

/** The verdict and what goes with it, of computed answers or of the group's own. */
export function outcome(
  tests: readonly Pick<TestResult, 'code' | 'answer'>[],
  found: readonly Pick<CriterionResult, 'code' | 'answer'>[],
): Outcome {
  const testAnswers = Object.fromEntries(
    tests.map(({ code, answer }) => [code, answer]),
  ) as TestAnswers
  const answers = Object.fromEntries(
    found.map(({ code, answer }) => [code, answer]),
  ) as CriterionAnswers
  const testsThatSay = (said: RuleCode<'testAnswer'>) =>
    tests.filter(({ answer }) => answer === said).map(({ code }) => code)
  return {
    verdict: verdict(testAnswers, answers),
    points: points(answers),
    stops: testsThatSay('stop'),
    watches: testsThatSay('watch'),
    weak: found
      .filter(({ answer }) => answer === 'partly' || answer === 'no')
      .map(({ code }) => code),
  }
}
