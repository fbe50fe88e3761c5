import type { Block } from './charter-document.ts'
import type { CharterSource } from './charter-source.ts'
import { column, rowHead, table } from './passages.ts'
import { cell, said } from './texts.ts'

/** I: the three tests and eight criteria, to be answered by hand around a table. */
export function checkSection({ words }: CharterSource): readonly Block[] {
  const { byHand, check } = words
  const tests = check.tests.map(({ name, question }) => [
    cell(said(name)),
    cell(said(question)),
    cell([]),
  ])
  const criteria = check.criteria.map(({ name, means }) => [
    cell(said(name)),
    cell(said(means)),
    cell([]),
    cell([]),
  ])
  const testColumns = [
    rowHead(byHand.test, 1.4),
    column(byHand.question, 2.4),
    column(byHand.answer, 2),
  ]
  const criterionColumns = [
    rowHead(byHand.criterion, 1.4),
    column(byHand.means, 2.4),
    column(byHand.verdict, 0.9),
    column(byHand.because, 1.6),
  ]
  return [
    { kind: 'paragraph', look: 'quiet', text: said(byHand.lead) },
    table(byHand.tests, testColumns, tests),
    table(byHand.criteria, criterionColumns, criteria),
    { kind: 'writeLines', prompt: byHand.ourName, lines: 1 },
  ]
}
