/**
 * Widths by weight, except that a column gets at least what its longest word needs, taken from the
 * others. `wishes` are such needs in points, the fullest first: the first that all have room for
 * counts; where none has, only weights do.
 */
export function columnWidths(
  weights: readonly number[],
  wishes: readonly (readonly number[])[],
  width: number,
): readonly number[] {
  const shares = weights.map((weight) => Math.max(weight, 0) || 1)
  const needs = wishes.find((wish) => sum(wish) <= width) ?? []
  const isFixed = shares.map(() => false)
  for (;;) {
    const taken = sum(shares.map((_, index) => (isFixed[index] ? (needs[index] ?? 0) : 0)))
    const free = sum(shares.filter((_, index) => !isFixed[index]))
    const widths = shares.map((share, index) =>
      isFixed[index] ? (needs[index] ?? 0) : ((width - taken) * share) / free,
    )
    const short = widths.findIndex((own, index) => !isFixed[index] && own < (needs[index] ?? 0))
    if (short < 0) return widths
    isFixed[short] = true
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
