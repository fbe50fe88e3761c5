import type { RuleCode, Step } from '#core/rules/facts/rule-codes.ts'
import type { RuleResults } from './rule-results.ts'

/**
 * The results without their reasons, as plain JSON: what `npm run rules` prints and what the expected
 * results of the examples are written in.
 */
export function plainResults(results: RuleResults) {
  const { check, perspective, staircase, leadership, coverage, risks } = results
  const { verdict } = check
  return {
    perspective,
    verdict: verdict === 'coCreationWatch' ? 'coCreation' : verdict,
    points: check.points,
    tests: answersByCode(check.tests),
    criteria: answersByCode(check.criteria),
    watches: check.watches,
    staircase: staircase.current,
    stepsMet: staircase.reached,
    next: staircase.next && plainStep(staircase.next),
    leadership: leadership.forms.filter(({ fits }) => fits).map(({ form }) => form),
    roleTasks: {
      convener: codesOf(leadership.tasks.convener),
      facilitator: codesOf(leadership.tasks.facilitator),
      catalyst: codesOf(leadership.tasks.catalyst),
    },
    coveredPercent: coverage.percent,
    findings: coverage.findings.map(({ code, need, actors, source, severity }) => ({
      code,
      ref: need ?? source ?? actors[0] ?? null,
      severity,
    })),
    team: coverage.team,
    voices: coverage.voices,
    risks: codesOf(risks),
  }
}

const answersByCode = (
  results: readonly { readonly code: string; readonly answer: string | null }[],
) => Object.fromEntries(results.map(({ code, answer }) => [code, answer]))

const codesOf = <C extends string>(results: readonly { readonly code: C }[]): readonly C[] =>
  results.map(({ code }) => code)

const plainStep = ({
  step,
  lacking,
}: {
  readonly step: Step
  readonly lacking: readonly RuleCode<'stepCriterion'>[]
}) => ({ step, lacking })
