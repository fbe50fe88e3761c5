import type { RuleCode } from '#core/rules/facts/rule-codes.ts'

export type TestAnswers = Readonly<Record<RuleCode<'stopTest'>, RuleCode<'testAnswer'> | null>>
export type CriterionAnswers = Readonly<
  Record<RuleCode<'criterion'>, RuleCode<'criterionAnswer'> | null>
>

/** Thresholds of our own, not research: 14 allows two partly, 9 is just over half of 16. */
const enoughForCoCreation = 14
const enoughForOnTheWay = 9

const pointsOf = { yes: 2, partly: 1, no: 0 } as const

/** Points of the answers there are; 16 are possible. */
export const points = (criteria: CriterionAnswers): number =>
  Object.values(criteria).reduce((sum, answer) => sum + (answer === null ? 0 : pointsOf[answer]), 0)

/**
 * What the answers come to (docs/method.md, section 3c). The first rule that fits decides; a stop
 * counts even while other answers are missing.
 */
export function verdict(tests: TestAnswers, criteria: CriterionAnswers): RuleCode<'verdict'> {
  const testAnswers = Object.values(tests)
  const answers = Object.values(criteria)
  if (testAnswers.includes('stop')) return 'notCoCreation'
  if (testAnswers.includes(null) || answers.includes(null)) return 'undecided'
  if (criteria.parties !== 'yes') return 'oneSided'

  const core = [criteria.define, criteria.design, criteria.implement]
  const isWhole =
    [criteria.equal, ...core].every((answer) => answer === 'yes') && !answers.includes('no')
  if (isWhole && points(criteria) >= enoughForCoCreation) {
    return testAnswers.includes('watch') ? 'coCreationWatch' : 'coCreation'
  }
  const isOnTheWay = core.includes('yes') && points(criteria) >= enoughForOnTheWay
  return isOnTheWay ? 'onTheWay' : 'involvement'
}
