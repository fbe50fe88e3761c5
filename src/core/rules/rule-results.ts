import { memoizeLatest } from '#core/memoize.ts'
import type { Answers } from '#core/questions/answers.ts'
import type { Code } from '#core/questions/codes.ts'
import { type Check, check } from '#core/rules/check/check.ts'
import { type OneSide, perspective } from '#core/rules/check/perspective.ts'
import { type CoverageResult, coverageResult } from '#core/rules/coverage/coverage.ts'
import { type Dependency, dependency } from '#core/rules/coverage/dependency.ts'
import { isBegun } from '#core/rules/facts/begun.ts'
import { type FormResult, leadershipForms } from '#core/rules/leadership/leadership.ts'
import {
  heaviestRole,
  type RoleTasks,
  roleTasks,
  vacantRoles,
} from '#core/rules/leadership/role-tasks.ts'
import { type VolunteerLoad, volunteerLoad } from '#core/rules/leadership/volunteer-load.ts'
import { type RiskResult, risks } from './risks.ts'
import { type Staircase, staircase } from './staircase.ts'

/** All that the rules say of the answers, as codes and ids. */
export interface RuleResults {
  readonly check: Check
  /** The one side that has answered; null where both have, or nobody is chosen. */
  readonly perspective: OneSide | null
  readonly staircase: Staircase
  readonly leadership: Leadership
  readonly coverage: CoverageResult
  readonly risks: readonly RiskResult[]
  readonly dependency: Dependency
}

export interface Leadership {
  /** All three, the best fitting first. */
  readonly forms: readonly FormResult[]
  readonly tasks: RoleTasks
  readonly heaviest: Code<'role'> | null
  readonly vacant: readonly Code<'role'>[]
  readonly volunteerLoad: VolunteerLoad | null
}

/**
 * Worked out once for each version of the answers, and each part only when what it rests on has
 * changed. Never throws. Text hints are apart, in `hints.ts`: they never change a result.
 */
export const ruleResults = memoizeLatest((answers: Answers): RuleResults => {
  const tasks = roleTasks(answers)
  return {
    check: check(answers),
    perspective: perspective(answers.start),
    staircase: staircase(answers),
    leadership: {
      forms: leadershipForms(answers),
      tasks,
      heaviest: heaviestRole(tasks),
      vacant: vacantRoles(answers),
      volunteerLoad: volunteerLoad(answers),
    },
    coverage: coverageOf(answers),
    risks: risks(answers),
    dependency: dependency(answers.team),
  }
})

/** The coverage alone, for whoever needs no more: all that the rules say takes several times as long. */
export const coverageOf = (answers: Answers): CoverageResult =>
  coverageResult(answers.team, isBegun('motivation', answers))
