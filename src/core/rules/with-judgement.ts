import type { Check } from '#core/rules/check/check.ts'
import { type Outcome, outcome } from '#core/rules/check/outcome.ts'
import type { CriterionResult } from '#core/rules/check/said.ts'
import type { TestResult } from '#core/rules/check/stop-tests.ts'
import type { Finding } from '#core/rules/facts/finding.ts'
import { type RuleCode, ruleCodes } from '#core/rules/facts/rule-codes.ts'
import type { Judgement } from './judgement.ts'
import type { Staircase, StepResult } from './staircase.ts'

/** A test or criterion with what the group says of it. */
export interface Judged<R extends TestResult | CriterionResult> {
  readonly computed: R
  /** What counts in the group's outcome: its own answer where it has given one, else the computed. */
  readonly answer: R['answer']
  /** True when the group has answered for itself, be it the same as the computed. */
  readonly isOwn: boolean
  /** Why, as the group writes it. */
  readonly reason: string
}

/** The check as the rules see it and as the group does; both are shown and printed. */
export interface JudgedCheck {
  readonly tests: readonly Judged<TestResult>[]
  readonly criteria: readonly Judged<CriterionResult>[]
  readonly computed: Outcome
  readonly own: Outcome
  /** True when the group has answered anything for itself. */
  readonly isJudged: boolean
}

export function withJudgement(check: Check, { tests, criteria }: Judgement): JudgedCheck {
  const judgedTests = check.tests.map((test) => judged(test, tests[test.code]))
  const judgedCriteria = check.criteria.map((found) => judged(found, criteria[found.code]))
  const own = [...judgedTests, ...judgedCriteria].some(({ isOwn }) => isOwn)
  return {
    tests: judgedTests,
    criteria: judgedCriteria,
    computed: check,
    own: own ? outcome(judgedTests.map(answered), judgedCriteria.map(answered)) : check,
    isJudged: own,
  }
}

function judged<R extends TestResult | CriterionResult>(
  computed: R,
  opinion: { readonly answer: R['answer']; readonly reason: string },
): Judged<R> {
  const isOwn = opinion.answer !== null
  return {
    computed,
    answer: isOwn ? opinion.answer : computed.answer,
    isOwn,
    reason: opinion.reason,
  }
}

const answered = <R extends TestResult | CriterionResult>({
  computed,
  answer,
}: Judged<R>): { readonly code: R['code']; readonly answer: R['answer'] } => ({
  code: computed.code,
  answer,
})

export interface SortedFindings {
  readonly open: readonly Finding[]
  /** Those the group has set aside, with its reason, which may be empty. */
  readonly aside: readonly { readonly finding: Finding; readonly reason: string }[]
}

/** Findings apart from those the group has set aside. */
export const sortedFindings = (
  findings: readonly Finding[],
  { setAside }: Judgement,
): SortedFindings => ({
  open: findings.filter(({ key }) => reasonOf(setAside, key) === undefined),
  aside: findings.flatMap((finding) => {
    const reason = reasonOf(setAside, finding.key)
    return reason === undefined ? [] : [{ finding, reason }]
  }),
})

/** Undefined where a finding is not set aside, whatever the prototype of a record may have. */
const reasonOf = (setAside: Judgement['setAside'], key: string): string | undefined =>
  Object.hasOwn(setAside, key) ? setAside[key] : undefined

/** What the group has set aside and the rules find no more. */
export interface PastFinding {
  readonly key: string
  readonly code: RuleCode<'finding'>
  /** Id of the row or source it was about, which may be gone; null for the whole team. */
  readonly about: string | null
  /** Why it was set aside, which may be empty. */
  readonly reason: string
}

/** Set aside under a key that stands for nothing now: the rows are changed or gone. */
export const pastFindings = (
  findings: readonly Finding[],
  { setAside }: Judgement,
): readonly PastFinding[] => {
  const standing = new Set(findings.map(({ key }) => key))
  const gone = Object.entries(setAside).filter(([key]) => !standing.has(key))
  return gone.flatMap(([key, reason]) => {
    const [name, about = null] = key.split(':')
    const codes = ruleCodes.finding.filter((each) => each === name)
    return codes.map((code) => ({ key, code, about, reason }))
  })
}

/** The step the group has chosen to reach, with what it lacks; null when it has not chosen. */
export const targetOf = ({ steps }: Staircase, { targetStep }: Judgement): StepResult | null =>
  steps.find(({ step }) => step === targetStep) ?? null
