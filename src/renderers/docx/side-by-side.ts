import { type FileChild, Paragraph, TableCell, TableRow, WidthType } from 'docx'
import type { ColumnsBlock, Fact, Text } from '#core/charter/document/charter-document.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { QuestionId } from '#core/questions/question-ids.ts'
import { page } from './page.ts'
import { type Paper, writeLines } from './paper.ts'
import { ruleOf } from './rules.ts'
import { runsOf } from './runs.ts'
import { gridOf, widthsOf } from './tables.ts'

const mostInRow = 4

/** Labelled values between two lines, at most four beside each other; one that is missing is a line to write on. */
export function factsOf(facts: readonly Fact[], paper: Paper): readonly FileChild[] {
  const perRow = facts.length > mostInRow && facts.length % mostInRow === 1 ? 3 : mostInRow
  const rows = Array.from({ length: Math.ceil(facts.length / perRow) }, (_, row) =>
    facts.slice(row * perRow, (row + 1) * perRow),
  )
  return rows.flatMap((row) => {
    const widths = widthsOf(Array<number>(Math.min(perRow, facts.length)).fill(1)).slice(
      0,
      row.length,
    )
    const value = ({ value: text, typed = false }: Fact, width: number) =>
      isFilled(text)
        ? [paragraph('Value', [{ text, typed }], paper)]
        : writeLines(1, width - gutter)
    return gridOf({
      style: 'LabelledValues',
      widths,
      rows: headed(
        row.map(({ label }, place) =>
          cell([paragraph('ValueLabel', [{ text: label }], paper)], widths[place]),
        ),
        row.map((fact, place) => cell(value(fact, widths[place] ?? 0), widths[place])),
      ),
    })
  })
}

/** What the cells of a table are apart, in twentieths of a point. */
const gutter = 170

/** Columns under headings of their own, each begun by a strong line. */
export function columnsOf({ columns }: ColumnsBlock, paper: Paper): readonly FileChild[] {
  if (columns.length === 0) return []
  const widths = widthsOf(columns.map(() => 1))
  const lineOf = (width = page.width, question: QuestionId | null = null) =>
    ruleOf({ style: 'ColumnRule', width: width - gutter, question })
  return gridOf({
    style: 'SideBySide',
    widths,
    rows: headed(
      columns.map(({ question, heading }, place) =>
        cell(
          [lineOf(widths[place], question), paragraph('ColumnHead', [{ text: heading }], paper)],
          widths[place],
        ),
      ),
      columns.map(({ text, lines }, place) =>
        cell(
          text.length > 0 ? textOf(text, paper) : writeLines(lines, (widths[place] ?? 0) - gutter),
          widths[place],
        ),
      ),
    ),
  })
}

/**
 * A quiet box below its head, with the last paragraph beside the others. Its head is that of a table: a
 * heading below none of the first level would skip one.
 */
export function boxOf(heading: string, text: readonly Text[], paper: Paper): readonly FileChild[] {
  const widths = widthsOf([1.5, 1])
  const head = paragraph('BoxHead', [{ text: heading }], paper)
  const remarks = (some: readonly Text[]) => some.map((one) => paragraph('Remark', one, paper))
  return gridOf({
    style: 'Box',
    widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [new TableCell({ columnSpan: 2, children: [head] })],
      }),
      new TableRow({
        cantSplit: true,
        children:
          text.length > 1
            ? [
                cell(remarks(text.slice(0, -1)), widths[0]),
                cell(remarks(text.slice(-1)), widths[1]),
              ]
            : [new TableCell({ columnSpan: 2, children: remarks(text) })],
      }),
    ],
  })
}

/** One paragraph, or a list with a dash before each. */
const textOf = (text: readonly Text[], { typedLanguage }: Paper): readonly Paragraph[] =>
  text.map(
    (one) =>
      new Paragraph({
        style: 'Cell',
        ...(text.length > 1 && { numbering: { reference: page.dashed.reference, level: 0 } }),
        children: runsOf(one, typedLanguage),
      }),
  )

const headed = (heads: readonly TableCell[], cells: readonly TableCell[]): readonly TableRow[] => [
  new TableRow({ tableHeader: true, cantSplit: true, children: heads }),
  new TableRow({ cantSplit: true, children: cells }),
]

const cell = (children: readonly Paragraph[], size = 0): TableCell =>
  new TableCell({
    width: { size, type: WidthType.DXA },
    children: children.length > 0 ? children : [new Paragraph({ style: 'Cell' })],
  })

const paragraph = (style: string, text: Text, { typedLanguage }: Paper): Paragraph =>
  new Paragraph({ style, children: runsOf(text, typedLanguage) })
