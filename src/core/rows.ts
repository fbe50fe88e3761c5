/** The row `delta` places further down (up when negative), as far as the list goes. */
export function moved<T extends { readonly id: string }>(
  rows: readonly T[],
  id: string,
  delta: number,
): T[] {
  const from = rows.findIndex((row) => row.id === id)
  const row = rows[from]
  if (!row) return [...rows]
  const to = Math.min(rows.length - 1, Math.max(0, from + delta))
  return rows.toSpliced(from, 1).toSpliced(to, 0, row)
}

/**
 * The lines of a pasted text, as a list copied from Word or Excel gives them: bullets, numbers,
 * quotation marks and doubled blanks gone, of several columns the first that says something, empty
 * ones dropped.
 */
export function pastedLines(text: string): string[] {
  return withoutQuotedCells(text.replace(/\r\n|[\r\u2028\u2029\v]/gu, '\n'))
    .split('\n')
    .map(said)
    .filter((line) => line !== '')
}

/** Excel puts a cell with a line break, a tab or a quotation mark in quotation marks. */
const withoutQuotedCells = (text: string) =>
  text.replace(
    /(^|[\t\n])"((?:[^"]|"")*)"(?=[\t\n]|$)/gu,
    (_, before: string, cell: string) =>
      before + cell.replaceAll('""', '"').replace(/[\t\n]+/gu, ' '),
  )

function said(line: string): string {
  const [first = '', second] = line
    .split('\t')
    .map(bare)
    .filter((column) => column !== '')
  return second !== undefined && isNumbering(first) ? second : first
}

/** In a column of its own; `o` is what Word's bullet of the second level becomes. */
const isNumbering = (column: string) => /^(?:\d+(?:\.\d+)*\.?|o)$/u.test(column)

/** Bullets, boxes, ticks and arrows; the private ones are those of Word's symbol fonts. */
const beginning =
  /^(?:[*•·‣⁃∙–—\u25A0-\u25FF\u2610-\u2612\u2713-\u2718\u2794-\u27BE\uE000-\uF8FF-]|\(?\d{1,3}[.)]|\(?[a-zæøå]\))(?:\s+|$)/iu

const bare = (column: string) =>
  column
    .trim()
    .replace(beginning, '')
    .replace(/^"([^"]*)"$/u, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
