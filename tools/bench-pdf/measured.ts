/** What one library took at one size in one turn; times are CPU milliseconds. */
export interface Measured {
  /** The very first rendering of the smallest charter in a new process. */
  readonly cold: number
  /** Of the charter measured; none when it was not done within the time limit. */
  readonly warm: readonly number[]
  readonly bytes: number
}

/** The middle one; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? null
}
