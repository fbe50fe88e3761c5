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

interface Removed {
  readonly row: { readonly id: string }
}

/** What was taken out of a list; null when it stands there again, as after an undo or from another window. */
export const stillGone = <R extends Removed>(
  removed: R | null,
  rows: readonly { readonly id: string }[],
): R | null => (removed && rows.some(({ id }) => id === removed.row.id) ? null : removed)
