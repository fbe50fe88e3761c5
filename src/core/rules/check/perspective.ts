import { groupSphere } from '#core/questions/group-sphere.ts'
import type { StartAnswers } from '#core/questions/start.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'

/** The side all answers are seen from, where only one side has given them. */
export type OneSide = Exclude<RuleCode<'perspective'>, 'unsaid'>

type AnsweredBy = Pick<StartAnswers, 'answeredBy'>

/**
 * Whose answers every result rests on, by the groups in field 0.5 (docs/method.md, section 3d).
 * Null where both sides have answered, and while nobody is chosen. Knowledge counts for neither
 * side, so beside one of them it changes nothing. Changes no result. Never throws.
 */
export function perspective({ answeredBy }: AnsweredBy): OneSide | null {
  const spheres = new Set(answeredBy.map((group) => groupSphere[group]))
  if (spheres.has('public')) return spheres.has('civic') ? null : 'publicSide'
  if (spheres.has('civic')) return 'civicSide'
  return spheres.has('knowledge') ? 'knowledgeSide' : null
}

/** The verdicts that claim something: they are not said without saying whose answers they rest on. */
const positive: ReadonlySet<RuleCode<'verdict'>> = new Set([
  'coCreation',
  'coCreationWatch',
  'onTheWay',
])

/** What is said beside a verdict: the same, and of a positive one also that nobody is chosen. */
export function verdictPerspective(
  start: AnsweredBy,
  verdict: RuleCode<'verdict'>,
): RuleCode<'perspective'> | null {
  if (start.answeredBy.length === 0) return positive.has(verdict) ? 'unsaid' : null
  return perspective(start)
}
