/** A column's wishes; lengths in points. */
export interface ColumnWish {
  /** Share of the width relative to the other columns. */
  readonly weight: number
  /** Below this, words of the head would be divided. */
  readonly least: number
}

/**
 * Widths by weight, except that columns whose head would be divided take what it needs from the
 * others, as long as all heads together leave room.
 */
export function columnWidths(wishes: readonly ColumnWish[], width: number): readonly number[] {
  const needed = wishes.reduce((sum, { least }) => sum + least, 0)
  const leasts = wishes.map(({ least }) => (needed <= width ? least : 0))
  const weights = wishes.map(({ weight }) => Math.max(weight, 0) || 1)
  const isFixed = wishes.map(() => false)
  for (;;) {
    const taken = leasts.reduce((sum, least, index) => sum + (isFixed[index] ? least : 0), 0)
    const free = weights.reduce((sum, weight, index) => sum + (isFixed[index] ? 0 : weight), 0)
    const share = (index: number) => ((width - taken) * (weights[index] ?? 1)) / free
    const short = leasts.findIndex((least, index) => !isFixed[index] && share(index) < least)
    if (short < 0) return leasts.map((least, index) => (isFixed[index] ? least : share(index)))
    isFixed[short] = true
  }
}
