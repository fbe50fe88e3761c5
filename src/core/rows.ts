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
 * quotation marks and doubled blanks gone, of several columns the first filled, empty ones dropped.
 */
export function pastedLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029\v]/u)
    .map(
      (line) =>
        line
          .split('\t')
          .map(bare)
          .find((column) => column !== '') ?? '',
    )
    .filter((line) => line !== '')
}

const bare = (column: string) =>
  column
    .trim()
    .replace(/^(?:[•·▪◦‣*–—-]|\(?\d{1,3}[.)]|\(?[a-zæøå]\))\s+/iu, '')
    .replace(/^"(.*)"$/u, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
