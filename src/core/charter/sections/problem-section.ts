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
import { asksWhoChose, asksWhoWants } from '#core/questions/follow-ups.ts'
import { isFilled } from '#core/questions/is-filled.ts'

/** A: the problem, why no one can solve it alone, what is open and what it is for. */
export function problemSection(source: CharterSource): readonly Block[] {
  const { words } = source
  const { problem, start } = source.project.answers
  const { fields, problem: asks } = words
  const { complexity, definition, purpose } = problem
  return written(source, [
    answer('problem.statement', fields['problem.statement'].name, paragraphs(problem.statement)),
    answer('problem.affected', fields['problem.affected'].name, paragraphs(problem.affected)),
    answer('problem.evidence', fields['problem.evidence'].name, paragraphs(problem.evidence)),
    answer('problem.complexity', fields['problem.complexity'].name, [
      chosenInLine(words, 'complexitySign', complexity.signs),
      ...paragraphs(complexity.note),
    ]),
    answer(
      'problem.triedBefore',
      fields['problem.triedBefore'].name,
      paragraphs(problem.triedBefore),
    ),
    answer('problem.definition', fields['problem.definition'].name, [
      chosenInLine(words, 'group', definition.by),
      ...paragraphs(definition.note),
    ]),
    answer('problem.definition', asks.reopen, [codeName(words, 'reopen', definition.reopen)], 1),
    ...frame(source),
    answer('problem.purpose', asks.purpose, [
      chosenInLine(words, 'purpose', purpose.main),
      ...paragraphs(purpose.note),
    ]),
    answer('problem.purpose', asks.savings, [codeName(words, 'savings', purpose.savings)], 1),
    answer(
      'problem.purpose',
      asks.shiftsTask,
      [codeName(words, 'shiftsTask', purpose.shiftsTask)],
      1,
    ),
    ...(asksWhoWants(purpose)
      ? [
          answer(
            'problem.purpose',
            asks.wantedBy,
            [codeName(words, 'shiftWantedBy', purpose.wantedBy)],
            1,
          ),
        ]
      : []),
    signs(source),
    answer('start.motive', fields['start.motive'].name, paragraphs(start.motive)),
    answer(
      'start.answeredBy',
      fields['start.answeredBy'].name,
      [chosenInLine(words, 'group', start.answeredBy)],
      1,
    ),
  ])
}

function frame({ project, words }: CharterSource): readonly Passage[] {
  const { problem } = project.answers
  const { solution, chosenBy, open, fixed } = problem.openness
  const sides = [
    { heading: words.summary.open, text: paragraphs(open), lines: 3 },
    { heading: words.summary.fixed, text: paragraphs(fixed), lines: 3 },
  ]
  return [
    answer(
      'problem.openness',
      words.problem.openness,
      explained(words, 'solutionOpenness', solution),
      1,
    ),
    ...(asksWhoChose(problem)
      ? [
          answer(
            'problem.openness',
            words.problem.chosenBy,
            [codeName(words, 'solutionChosenBy', chosenBy)],
            1,
          ),
        ]
      : []),
    {
      field: 'problem.openness',
      isAnswered: sides.some(({ text }) => text.length > 0),
      blocks: [{ kind: 'columns', columns: sides }],
    },
  ]
}

/** Where a sign stands now and where it is to come are columns only once somebody has written one. */
function signs({ project, words }: CharterSource): Passage {
  const { success } = project.answers.problem
  const asks = words.problem
  const more = (['now', 'goal'] as const).filter((name) =>
    success.some((each) => isFilled(each[name])),
  )
  const rows = success.map((each) =>
    (['sign', 'measure', ...more] as const).map((name) => cell(typed(each[name]))),
  )
  const columns = [
    rowHead(asks.sign, 3),
    column(asks.measure, 2),
    ...more.map((name) => column(asks[name], 1.2)),
  ]
  return {
    field: 'problem.success',
    isAnswered: rows.some((row) => row.some(({ text }) => text.length > 0)),
    blocks: [table(words.fields['problem.success'].name, columns, rows, 3)],
  }
}
