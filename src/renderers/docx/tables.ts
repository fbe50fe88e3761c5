import {
  AlignmentType,
  type FileChild,
  HeightRule,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type {
  Cell,
  SignaturesBlock,
  TableBlock,
  Text,
} from '#core/charter/document/charter-document.ts'
import { page, rowHeights } from './page.ts'
import type { Paper } from './paper.ts'
import { markRuns, runsOf } from './runs.ts'

interface SetColumn {
  readonly width: number
  readonly headsRow: boolean
  readonly isCentred: boolean
}

export function tableOf(block: TableBlock, paper: Paper): readonly FileChild[] {
  const { caption, columns, rows, emptyRows } = block
  const widths = widthsOf(columns.map(({ weight }) => weight))
  const set = columns.map(({ headsRow = false, align }, place) => ({
    width: widths[place] ?? 0,
    headsRow,
    isCentred: align === 'center',
  }))
  const heads = columns.map(({ head, typed = false }): Text => [{ text: head, typed }])
  const written: TableBlock['rows'] =
    rows.length > 0 ? rows : Array.from({ length: emptyRows }, () => [])
  const isSmall = written.length <= mostWhole && linesIn(written, widths) <= mostLines
  return captioned(caption, set, rows.length > 0 ? 'Rows' : 'RowsToWriteIn', [
    headRow(heads, set, paper),
    ...written.map((row, place) =>
      rowOf(row, set, paper, { isKept: isSmall && place < written.length - 1 }),
    ),
  ])
}

/** A table of so few rows and lines is seen at once, and moves as one, as that of the phases. */
const mostWhole = 5
const mostLines = 30
/** In twentieths of a point, a letter in the middle. */
const letter = 105

/** About how many lines rows take, each as many as the longest of its cells. */
const linesIn = (rows: TableBlock['rows'], widths: readonly number[]): number =>
  rows.reduce(
    (sum, cells) =>
      sum + Math.max(1, ...cells.map(({ text }, place) => linesOf(text, widths[place]))),
    0,
  )

const linesOf = (text: Text, width = page.width): number =>
  text
    .map((span) => span.text)
    .join('')
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * letter) / width)), 0)

/** Party and word as in the document's other tables, and room to sign beside. */
export function signaturesOf(block: SignaturesBlock, paper: Paper): readonly FileChild[] {
  const { caption, heads, rows, emptyRows } = block
  const set = widthsOf([44, 20, 12, 30]).map((width, place) => ({
    width,
    headsRow: place === 0,
    isCentred: false,
  }))
  const parties = rows.map(({ party, statement }): readonly Cell[] => {
    const apart: Text = statement.length > 0 ? [{ text: '\n' }] : []
    const beside = statement.map((span) => ({ strong: false, ...span }))
    return [{ text: [{ text: party, typed: true }, ...apart, ...beside] }]
  })
  const empty = Array.from({ length: emptyRows }, (): readonly Cell[] => [])
  return captioned(caption, set, 'RowsToWriteIn', [
    headRow(
      heads.map((text): Text => [{ text }]),
      set,
      paper,
    ),
    ...[...parties, ...empty].map((cells) => rowOf(cells, set, paper, { least: rowHeights.sign })),
  ])
}

function captioned(
  caption: string,
  set: readonly SetColumn[],
  style: 'Rows' | 'RowsToWriteIn',
  rows: readonly TableRow[],
): readonly FileChild[] {
  const said = new Paragraph({ style: 'Caption', children: runsOf([{ text: caption }]) })
  if (set.length === 0) return [said]
  const widths = set.map(({ width }) => width)
  return [said, ...gridOf({ style, widths, rows, firstColumn: set[0]?.headsRow ?? false })]
}

interface Grid {
  readonly style: 'Rows' | 'RowsToWriteIn' | 'LabelledValues' | 'SideBySide' | 'Box'
  readonly widths: readonly number[]
  /** The first heads the others. */
  readonly rows: readonly TableRow[]
  readonly firstColumn?: boolean
}

export const gridOf = ({
  style,
  widths,
  rows,
  firstColumn = false,
}: Grid): readonly FileChild[] => [
  new Table({
    style,
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn, noHBand: true, noVBand: true },
  }),
  // Two tables with nothing between would become one.
  new Paragraph({ style: 'AfterTable' }),
]

/** From so many columns on, heads are smaller. */
const crowd = 6

function headRow(heads: readonly Text[], set: readonly SetColumn[], paper: Paper): TableRow {
  const style = set.length >= crowd ? 'CellHeadCrowded' : 'CellHead'
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: set.map((column, place) =>
      cellOf({ text: heads[place] ?? [] }, column, paper, { style }),
    ),
  })
}

interface RowLook {
  /** In twentieths of a point. */
  readonly least?: number
  /** True where no page break may part it from the next. */
  readonly isKept?: boolean
}

/** A row without a word is there to be written in. */
function rowOf(
  cells: readonly Cell[],
  set: readonly SetColumn[],
  paper: Paper,
  { least = 0, isKept = false }: RowLook,
): TableRow {
  const isEmpty = cells.every(({ text }) => text.length === 0)
  const value = Math.max(least, isEmpty ? rowHeights.write : 0)
  return new TableRow({
    cantSplit: true,
    ...(value > 0 && { height: { value, rule: HeightRule.ATLEAST } }),
    children: set.map((column, place) =>
      cellOf(cells[place] ?? { text: [] }, column, paper, {
        style: column.headsRow ? 'CellRowHead' : 'Cell',
        isKept,
      }),
    ),
  })
}

interface CellLook {
  readonly style: 'Cell' | 'CellHead' | 'CellHeadCrowded' | 'CellRowHead'
  readonly isKept?: boolean
}

const cellOf = (
  { text, mark }: Cell,
  { width, isCentred }: SetColumn,
  { typedLanguage }: Paper,
  { style, isKept = false }: CellLook,
): TableCell => {
  const marks: readonly ParagraphChild[] = mark ? markRuns(mark, isCentred) : []
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [
      new Paragraph({
        style,
        ...(isKept && { keepNext: true }),
        ...(isCentred && { alignment: AlignmentType.CENTER }),
        children: [...marks, ...runsOf(text, typedLanguage)],
      }),
    ],
  })
}

/** Shares of the text's width, in twentieths of a point. */
export function widthsOf(weights: readonly number[]): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => Math.floor((page.width * weight) / all))
}
