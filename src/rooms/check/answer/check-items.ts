import type { Answers } from '#core/questions/answers.ts'
import { type FieldId, fields } from '#core/questions/fields.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import type { CriterionResult } from '#core/rules/check/said.ts'
import type { TestResult } from '#core/rules/check/stop-tests.ts'
import type { Because } from '#core/rules/facts/because.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import type { Judged, JudgedCheck } from '#core/rules/with-judgement.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { paragraph } from '#i18n/shared/sentence.ts'

export type Answer = RuleCode<'testAnswer'> | RuleCode<'criterionAnswer'>
export type ItemId = RuleCode<'stopTest'> | RuleCode<'criterion'>

/** One of the three tests or eight criteria, in words. */
export interface CheckItem {
  readonly id: ItemId
  readonly name: string
  /** What it asks, or means. */
  readonly about: string
  readonly why: string
  /** What counts: the group's own answer where it has one. */
  readonly answer: Answer | null
  readonly computed: Answer | null
  readonly isOwn: boolean
  readonly reason: string
  /** What the computed answer says, and what to do about it; empty where that goes without saying. */
  readonly advice: string
  readonly because: readonly Because[]
  /** Where to do something about it. */
  readonly page: PageId | undefined
}

/** What a test says of its answer; empty while it is open. */
export function testSentence(
  { code, answer, reason }: TestResult,
  { rules }: ProjectMessages,
): string {
  if (reason !== null) return rules.testReason[reason]
  return answer === null ? '' : rules.stop[code][answer]
}

export function testItem(test: Judged<TestResult>, words: ProjectMessages): CheckItem {
  const { code, because } = test.computed
  const { name, question } = words.rules.stop[code]
  return {
    ...common(test),
    id: code,
    name,
    about: question,
    why: words.checkScreen.why[code],
    advice: testSentence(test.computed, words),
    because,
    page: because[0]?.page,
  }
}

export function criterionItem(
  found: Judged<CriterionResult>,
  words: ProjectMessages,
  answers: Answers,
): CheckItem {
  const { code, because, advice } = found.computed
  const { name, means } = words.rules.criterion[code]
  return {
    ...common(found),
    id: code,
    name,
    about: means,
    why: words.checkScreen.why[code],
    advice: paragraph(...advice.map((each) => words.rules.advice[each])),
    because,
    // Where an answer is missing; else where the deciding one stands, which is named last.
    page: (because.find(({ field }) => isUnanswered(field, answers)) ?? because.at(-1))?.page,
  }
}

const isUnanswered = (field: FieldId, answers: Answers) => fields[field].state(answers) === 'empty'

const common = ({ computed, answer, isOwn, reason }: Judged<TestResult | CriterionResult>) => ({
  answer,
  computed: computed.answer,
  isOwn,
  reason: reason.trim(),
})

/** The same words as on paper. */
export function answerWord(answer: Answer | null, words: ProjectMessages): string {
  const { testAnswers, criterionAnswers } = words.charter.byHand
  if (answer === null) return words.checkScreen.unknown
  return { ...testAnswers, ...criterionAnswers }[answer]
}

/** How many of the criteria are yes, as people say it: "6 of 8". */
export function countWords(
  criteria: readonly Pick<CheckItem, 'answer'>[],
  { checkScreen }: ProjectMessages,
): string {
  const met = criteria.filter(({ answer }) => answer === 'yes').length
  return checkScreen.count(met, criteria.length)
}

/** What the group's own verdict waits for. */
export const openItems = ({ tests, criteria }: JudgedCheck): readonly Because[] =>
  [...tests, ...criteria].flatMap(({ answer, computed }) =>
    answer === null ? computed.because : [],
  )
