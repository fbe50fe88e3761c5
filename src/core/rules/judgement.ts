import * as z from 'zod/mini'
import { answerText, choice, each } from '#core/questions/schema-parts.ts'
import { type RuleCode, ruleCodes, steps } from '#core/rules/facts/rule-codes.ts'

/** What the group says of one test or criterion in place of the rules; null leaves it to them. */
const opinion = <const A extends string>(answers: readonly A[]) =>
  z.strictObject({ answer: z.nullable(z.enum(answers)), reason: answerText })

const testOpinion = opinion(ruleCodes.testAnswer)
const criterionOpinion = opinion(ruleCodes.criterionAnswer)

/** A finding's own key: its code, and the row it is about. */
const findingKey = z
  .string()
  .check(z.regex(new RegExp(`^(?:${ruleCodes.finding.join('|')})(?::[\\w-]{1,64})?$`)))

/** What the group itself makes of the results. Nobody's private note. */
export const judgementSchema = z.strictObject({
  tests: z.strictObject(each(ruleCodes.stopTest, testOpinion)),
  criteria: z.strictObject(each(ruleCodes.criterion, criterionOpinion)),
  /** Finding key → why it is set aside; the reason may be empty. */
  setAside: z.record(findingKey, answerText),
  /** The step the group wants to stand on; null when it has not said. */
  targetStep: z.nullable(z.literal(steps)),
  /** The citizen of today, and the one of this project. */
  citizens: z.strictObject({ today: choice('citizenRole'), here: choice('citizenRole') }),
  /** What the group answers to the dilemma of each leadership form. */
  dilemmas: z.strictObject(each(ruleCodes.leadershipForm, answerText)),
})
export type Judgement = z.infer<typeof judgementSchema>

const noOpinion = { answer: null, reason: '' }

/** Findings that tell of private notes: who has said yes, and what holds an actor back. */
const privateFindings: readonly string[] = [
  'carrierNotCommitted',
  'barrierUnanswered',
] satisfies readonly RuleCode<'finding'>[]

const isPrivate = (key: string) => privateFindings.some((code) => key.startsWith(`${code}:`))
const entriesOf = ({ setAside }: Judgement, isKept: (key: string) => boolean) =>
  Object.entries(setAside).filter(([key]) => isKept(key))

/** Without what is set aside of private notes: its key alone would tell that there is a note. */
export const withoutPrivateFindings = (judgement: Judgement): Judgement => ({
  ...judgement,
  setAside: Object.fromEntries(entriesOf(judgement, (key) => !isPrivate(key))),
})

/** With what `other` has set aside of private notes besides. */
export const withPrivateFindingsOf = (judgement: Judgement, other: Judgement): Judgement => ({
  ...judgement,
  setAside: { ...Object.fromEntries(entriesOf(other, isPrivate)), ...judgement.setAside },
})

export const emptyJudgement: Judgement = {
  tests: each<RuleCode<'stopTest'>, typeof noOpinion>(ruleCodes.stopTest, noOpinion),
  criteria: each<RuleCode<'criterion'>, typeof noOpinion>(ruleCodes.criterion, noOpinion),
  setAside: {},
  targetStep: null,
  citizens: { today: null, here: null },
  dilemmas: each<RuleCode<'leadershipForm'>, string>(ruleCodes.leadershipForm, ''),
}
