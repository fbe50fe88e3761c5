import { becauseLines, openQuestions } from '#core/charter/document/because-text.ts'
import type { Block, Cell, Text } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { column, rowHead, table } from '#core/charter/document/passages.ts'
import { beside, cell, lines, said, strong, typed } from '#core/charter/document/texts.ts'
import type { CriterionResult } from '#core/rules/check/said.ts'
import type { TestResult } from '#core/rules/check/stop-tests.ts'
import type { Judged } from '#core/rules/with-judgement.ts'

/** What the rules say of the three tests and why, beside what the group says and why. */
export function testsTable(source: CharterSource): Block {
  const { words, results } = source
  const { byHand, rules } = words
  const rows = results.judged.tests.map((judged) => {
    const { name, question, ...says } = rules.stop[judged.computed.code]
    const { answer, reason } = judged.computed
    return row(source, judged, {
      head: lines(said(name), beside(said(question))),
      answer: (answer) => byHand.testAnswers[answer],
      advice:
        reason !== null
          ? [rules.testReason[reason]]
          : answer === null || answer === 'pass'
            ? []
            : [says[answer]],
    })
  })
  return table(byHand.tests, columns(source, byHand.test), rows)
}

/** The same of the eight criteria. */
export function criteriaTable(source: CharterSource): Block {
  const { words, results } = source
  const { byHand, rules } = words
  const rows = results.judged.criteria.map((judged) => {
    const { name, means } = rules.criterion[judged.computed.code]
    return row(source, judged, {
      head: lines(said(name), beside(said(means))),
      answer: (answer) => byHand.criterionAnswers[answer],
      advice: judged.computed.advice.map((code) => rules.advice[code]),
    })
  })
  return table(byHand.criteria, columns(source, words.results.criterion), rows)
}

const columns = ({ words }: CharterSource, head: string) => [
  rowHead(head, 1.9),
  column(words.results.answer, 0.8),
  column(words.results.because, 3.1),
  column(words.results.ownAnswer, 1.4),
]

interface Says<A> {
  readonly head: Text
  readonly answer: (answer: A) => string
  /** What would help by the rules; none where nothing is weak. */
  readonly advice: readonly string[]
}

function row<R extends TestResult | CriterionResult>(
  source: CharterSource,
  { computed, answer, isOwn, reason }: Judged<R>,
  says: Says<NonNullable<R['answer']>>,
): readonly Cell[] {
  const { words } = source
  const ruled: R['answer'] = computed.answer
  const rests =
    ruled === null
      ? [[{ text: `${words.results.open} ` }, ...openQuestions(source, computed.because)]]
      : becauseLines(source, computed.because)
  return [
    cell(says.head),
    cell(ruled === null ? [] : strong(said(says.answer(ruled)))),
    cell(lines(...rests, ...says.advice.map(said).map(strong))),
    cell(lines(isOwn && answer !== null ? strong(said(says.answer(answer))) : [], typed(reason))),
  ]
}
