import type { Block } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { column, rowHead, table } from '#core/charter/document/passages.ts'
import { cell, lines, said, typed } from '#core/charter/document/texts.ts'
import { ruleCodes } from '#core/rules/facts/rule-codes.ts'

/**
 * The three tests and eight criteria as the group answers them, with room to do so by hand. What it
 * has written of single answers stands there where the paper has assessments.
 */
export function checkByHand(source: CharterSource): readonly Block[] {
  return [
    { kind: 'paragraph', look: 'quiet', text: said(source.words.byHand.lead) },
    tests(source),
    criteria(source),
  ]
}

function tests({ words, project, hasAssessments }: CharterSource): Block {
  const { byHand, rules } = words
  const rows = ruleCodes.stopTest.map((code) => {
    const { answer, reason } = project.judgement.tests[code]
    const own = answer === null ? [] : said(byHand.testAnswers[answer])
    return [
      cell(said(rules.stop[code].name)),
      cell(said(rules.stop[code].question)),
      cell(lines(own, hasAssessments ? typed(reason) : [])),
    ]
  })
  const columns = [
    rowHead(byHand.test, 1.4),
    column(byHand.question, 2.4),
    column(byHand.answer, 2),
  ]
  return table(byHand.tests, columns, rows)
}

function criteria({ words, project, hasAssessments }: CharterSource): Block {
  const { byHand, rules } = words
  const rows = ruleCodes.criterion.map((code) => {
    const { answer, reason } = project.judgement.criteria[code]
    return [
      cell(said(rules.criterion[code].name)),
      cell(said(rules.criterion[code].means)),
      cell(answer === null ? [] : said(byHand.criterionAnswers[answer])),
      cell(hasAssessments ? typed(reason) : []),
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
