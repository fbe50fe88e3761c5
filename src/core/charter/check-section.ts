import { ruleCodes } from '#core/rules/rule-codes.ts'
import type { Block } from './charter-document.ts'
import type { CharterSource } from './charter-source.ts'
import { column, rowHead, table } from './passages.ts'
import { cell, lines, said, typed } from './texts.ts'

/** I: the three tests and eight criteria as the group answers them, with room to do so by hand. */
export function checkSection(source: CharterSource): readonly Block[] {
  const { byHand } = source.words
  return [
    { kind: 'paragraph', look: 'quiet', text: said(byHand.lead) },
    tests(source),
    criteria(source),
    { kind: 'writeLines', prompt: byHand.ourName, lines: 1 },
  ]
}

function tests({ words, project }: CharterSource): Block {
  const { byHand, check } = words
  const rows = ruleCodes.stopTest.map((code) => {
    const { answer, reason } = project.judgement.tests[code]
    const own = answer === null ? [] : said(byHand.testAnswers[answer])
    return [
      cell(said(check.tests[code].name)),
      cell(said(check.tests[code].question)),
      cell(lines(own, typed(reason))),
    ]
  })
  const columns = [
    rowHead(byHand.test, 1.4),
    column(byHand.question, 2.4),
    column(byHand.answer, 2),
  ]
  return table(byHand.tests, columns, rows)
}

function criteria({ words, project }: CharterSource): Block {
  const { byHand, check } = words
  const rows = ruleCodes.criterion.map((code) => {
    const { answer, reason } = project.judgement.criteria[code]
    return [
      cell(said(check.criteria[code].name)),
      cell(said(check.criteria[code].means)),
      cell(answer === null ? [] : said(byHand.criterionAnswers[answer])),
      cell(typed(reason)),
    ]
  })
  const columns = [
    rowHead(byHand.criterion, 1.4),
    column(byHand.means, 2.4),
    column(byHand.verdict, 0.9),
    column(byHand.because, 1.6),
  ]
  return table(byHand.criteria, columns, rows)
}
