/** A table as rows of cells. Rows may be of different lengths. */
export type Cells = readonly (readonly string[])[]

/** Why a chosen file gives no table. */
export type TableFailure =
  | 'tooLarge'
  | 'tooWide'
  | 'empty'
  /** An Excel file, which is none of text. */
  | 'workbook'
  | 'unreadable'
  | 'notFetched'

/** A quotation mark that is not closed where its cell ends: rows after it would be in that cell. */
export interface OpenQuote {
  /** The row it stands in, from 1. */
  readonly openQuoteIn: number
}

/** What makes a spreadsheet take a cell for a formula; the wide ones count in some languages. */
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/u

/**
 * A cell as no spreadsheet computes it: an apostrophe stands before what would begin a formula, and
 * one more before what begins with one already, so that `withoutApostrophe` gives every text back.
 */
const withApostrophe = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** The text of a cell that `withApostrophe` wrote; any other cell as it is. */
export const withoutApostrophe = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell

const quoted = (text: string) => `"${withApostrophe(text).replaceAll('"', '""')}"`

/**
 * A table as Danish Excel opens it by a double click: semicolons, all cells in quotation marks, and a
 * mark at the start that says UTF-8.
 */
export const csvText = (cells: Cells): string =>
  `\uFEFF${cells.map((row) => `${row.map(quoted).join(';')}\r\n`).join('')}`
