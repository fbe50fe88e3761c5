import type { Block } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import {
  answer,
  column,
  type Passage,
  rowHead,
  table,
  written,
} from '#core/charter/document/passages.ts'
import {
  cell,
  chosenInLine,
  codeName,
  explained,
  paragraphs,
  typed,
} from '#core/charter/document/texts.ts'

/** A: the problem, why no one can solve it alone, what is open and what it is for. */
export function problemSection(source: CharterSource): readonly Block[] {
  const { words } = source
  const { problem, start } = source.project.answers
  const { fields, problem: asks } = words
  const { complexity, definition, purpose } = problem
  return written(source, [
    answer('1.1', fields['1.1'].name, paragraphs(problem.statement)),
    answer('1.2', fields['1.2'].name, paragraphs(problem.affected)),
    answer('1.3', fields['1.3'].name, paragraphs(problem.evidence)),
    answer('1.4', fields['1.4'].name, [
      chosenInLine(words, 'complexitySign', complexity.signs),
      ...paragraphs(complexity.note),
    ]),
    answer('1.5', fields['1.5'].name, paragraphs(problem.triedBefore)),
    answer('1.6', fields['1.6'].name, [
      chosenInLine(words, 'group', definition.by),
      ...paragraphs(definition.note),
    ]),
    answer('1.6', asks.reopen, [codeName(words, 'reopen', definition.reopen)], 1),
    ...frame(source),
    answer('1.8', asks.purpose, [
      chosenInLine(words, 'purpose', purpose.main),
      ...paragraphs(purpose.note),
    ]),
    answer('1.8', asks.savings, [codeName(words, 'savings', purpose.savings)], 1),
    answer('1.8', asks.shiftsTask, [codeName(words, 'shiftsTask', purpose.shiftsTask)], 1),
    signs(source),
    answer('0.4', fields['0.4'].name, paragraphs(start.motive)),
  ])
}

function frame({ project, words }: CharterSource): readonly Passage[] {
  const { solution, open, fixed } = project.answers.problem.openness
  const sides = [
    { heading: words.summary.open, text: paragraphs(open), lines: 3 },
    { heading: words.summary.fixed, text: paragraphs(fixed), lines: 3 },
  ]
  return [
    answer('1.7', words.problem.openness, explained(words, 'solutionOpenness', solution), 1),
    {
      field: '1.7',
      isAnswered: sides.some(({ text }) => text.length > 0),
      blocks: [{ kind: 'columns', columns: sides }],
    },
  ]
}

function signs({ project, words }: CharterSource): Passage {
  const rows = project.answers.problem.success.map(({ sign, measure }) => [
    cell(typed(sign)),
    cell(typed(measure)),
  ])
  const columns = [rowHead(words.problem.sign, 3), column(words.problem.measure, 2)]
  return {
    field: '1.9',
    isAnswered: rows.some((row) => row.some(({ text }) => text.length > 0)),
    blocks: [table(words.fields['1.9'].name, columns, rows, 3)],
  }
}
