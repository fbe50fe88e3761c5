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
