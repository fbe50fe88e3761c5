import { beside, lines, said, strong, typed } from '#core/charter/document/texts.ts'
import { ruleCodes, type Step } from '#core/rules/facts/rule-codes.ts'
import type { GridBlock, GridCell, WritingSheet } from './sheet-document.ts'
import { room, type SheetSource, writingSheet } from './sheet-source.ts'

const steps: readonly Step[] = [1, 2, 3, 4, 5]

/** G: the check as the group answers it by hand. How it was answered before stands on no sheet: thumbs come first. */
export function checkSheet(source: SheetSource): WritingSheet {
  const { check: asks, charter } = source.words
  const { rules } = charter
  return writingSheet('G', source, {
    format: { size: 'A4', lies: false },
    question: null,
    blocks: [
      tests(source),
      criteria(source),
      {
        kind: 'ticks',
        prompt: asks.stairs,
        options: steps.map((step) => ({
          text: `${step} · ${rules.step[step].name}`,
          isChosen: false,
        })),
      },
      { ...room(asks.ourName, 1), isFramed: false },
    ],
  })
}

function tests({ words }: SheetSource): GridBlock {
  const { rules, byHand } = words.charter
  return {
    kind: 'grid',
    caption: '',
    columns: [
      { head: words.check.test, weight: 5, headsRow: true },
      ...ruleCodes.testAnswer.map((answer) => ({
        head: byHand.testAnswers[answer],
        weight: 1,
        isRing: true,
      })),
    ],
    rows: ruleCodes.stopTest.map((test): readonly GridCell[] => [
      { text: lines(strong(said(rules.stop[test].name)), beside(said(rules.stop[test].question))) },
    ]),
    rowHeight: 10,
    headHeight: 0,
  }
}

function criteria({ words }: SheetSource): GridBlock {
  const { rules, byHand } = words.charter
  return {
    kind: 'grid',
    caption: '',
    columns: [
      { head: words.check.criterion, weight: 5, headsRow: true },
      ...ruleCodes.criterionAnswer.map((answer) => ({
        head: byHand.criterionAnswers[answer],
        weight: 1,
        isRing: true,
      })),
    ],
    rows: ruleCodes.criterion.map((criterion): readonly GridCell[] => [
      { text: said(rules.criterion[criterion].name) },
    ]),
    rowHeight: 9,
    headHeight: 0,
  }
}

const fewestSteps = 5

/** H: what is agreed, by whom and when; and what is not. */
export function closeSheet(source: SheetSource): WritingSheet {
  const { close: asks } = source.words
  const { nextSteps, answers } = source.project
  const written = nextSteps.map(({ what, who, when }) => [what, who, when])
  const empty = Array.from({ length: Math.max(0, fewestSteps - written.length) }, () => [])
  const rows = [...written, ...empty].map((row: readonly string[]): readonly GridCell[] =>
    [0, 1, 2].map((column) => ({ text: beside(typed(row[column] ?? '')) })),
  )
  return writingSheet('H', source, {
    format: { size: 'A4', lies: false },
    question: null,
    blocks: [
      {
        kind: 'grid',
        caption: asks.steps,
        columns: [
          { head: asks.what, weight: 3, headsRow: true },
          { head: asks.who, weight: 1.4 },
          { head: asks.when, weight: 1.2 },
        ],
        rows,
        rowHeight: 16,
        headHeight: 0,
      },
      room(asks.win, 2, answers.motivation.smallWins),
      room(asks.disagreements, 2),
      room(asks.reply, 2),
    ],
  })
}
