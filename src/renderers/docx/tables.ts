import {
  AlignmentType,
  type FileChild,
  HeightRule,
  Paragraph,
  ShadingType,
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
import type { Paper } from './paper.ts'
import { runsOf } from './runs.ts'
import { colours, page, rowToWriteIn } from './styles.ts'

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
  const isEmpty = rows.length === 0
  return captioned(caption, set, [
    headRow(heads, set, paper),
    ...rows.map((row) => rowOf(row, set, paper)),
    ...Array.from({ length: isEmpty ? emptyRows : 0 }, () => rowOf([], set, paper)),
  ])
}

/** Party and word as in the document's other tables, and room to sign beside. */
export function signaturesOf(block: SignaturesBlock, paper: Paper): readonly FileChild[] {
  const { caption, heads, rows, emptyRows } = block
  const set = widthsOf([40, 20, 14, 26]).map((width, place) => ({
    width,
    headsRow: place === 0,
    isCentred: false,
  }))
  const parties = rows.map(({ party, statement }): readonly Cell[] => {
    const apart: Text = statement.length > 0 ? [{ text: '\n' }] : []
    const beside = statement.map((span) => ({ strong: false, ...span }))
    return [{ text: [{ text: party, typed: true }, ...apart, ...beside] }]
  })
  return captioned(caption, set, [
    headRow(
      heads.map((text): Text => [{ text }]),
      set,
      paper,
    ),
    ...parties.map((cells) => rowOf(cells, set, paper, rowToWriteIn)),
    ...Array.from({ length: emptyRows }, () => rowOf([], set, paper)),
  ])
}

function captioned(
  caption: string,
  set: readonly SetColumn[],
  rows: readonly TableRow[],
): readonly FileChild[] {
  const said = new Paragraph({ style: 'Caption', children: runsOf([{ text: caption }]) })
  if (set.length === 0) return [said]
  const columnWidths = set.map(({ width }) => width)
  return [
    said,
    new Table({
      rows,
      columnWidths,
      width: { size: page.width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      tableLook: { firstRow: true, firstColumn: set[0]?.headsRow ?? false, noHBand: true },
    }),
    // Two tables with nothing between would become one.
    new Paragraph({ style: 'AfterTable' }),
  ]
}

const headRow = (heads: readonly Text[], set: readonly SetColumn[], paper: Paper): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: set.map((column, place) =>
      cellOf({ text: heads[place] ?? [] }, column, paper, { style: 'CellHead', fill: 'head' }),
    ),
  })

/** A row without a word is there to be written in. */
function rowOf(
  cells: readonly Cell[],
  set: readonly SetColumn[],
  paper: Paper,
  least = 0,
): TableRow {
  const isEmpty = cells.every(({ text }) => text.length === 0)
  const value = isEmpty ? rowToWriteIn : least
  return new TableRow({
    cantSplit: true,
    ...(value > 0 && { height: { value, rule: HeightRule.ATLEAST } }),
    children: set.map((column, place) => {
      const cell = cells[place] ?? { text: [] }
      const style = column.headsRow ? 'CellHead' : 'Cell'
      return cellOf(cell, column, paper, { style, fill: cell.mark })
    }),
  })
}

interface CellLook {
  readonly style: 'Cell' | 'CellHead'
  readonly fill: keyof typeof colours.fills | undefined
}

const cellOf = (
  { text }: Cell,
  { width, isCentred }: SetColumn,
  { typedLanguage }: Paper,
  { style, fill }: CellLook,
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(fill && { shading: { type: ShadingType.CLEAR, fill: colours.fills[fill] } }),
    children: [
      new Paragraph({
        style,
        ...(isCentred && { alignment: AlignmentType.CENTER }),
        children: runsOf(text, typedLanguage),
      }),
    ],
  })

/** Shares of the text's width, in twentieths of a point. */
function widthsOf(weights: readonly number[]): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => Math.floor((page.width * weight) / all))
}
