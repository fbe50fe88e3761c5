/** What undo and redo can reach. Old values are kept as they are, so unchanged parts are shared. */
export interface History<T> {
  /** Oldest first. */
  readonly past: readonly T[]
  /** What was undone, the next to redo last. */
  readonly future: readonly T[]
}

export const emptyHistory = { past: [], future: [] } as const

/** A step away from `present`. Forgets what was undone, and the oldest beyond `most` steps. */
export const recorded = <T>(history: History<T>, present: T, most: number): History<T> => ({
  past: [...history.past, present].slice(-most),
  future: [],
})

/** The value one step back, and the history seen from there; null when there is none. */
export function undone<T>({ past, future }: History<T>, present: T): [T, History<T>] | null {
  const before = past.at(-1)
  if (before === undefined) return null
  return [before, { past: past.slice(0, -1), future: [...future, present] }]
}

/** The value undone last, and the history seen from there; null when there is none. */
export function redone<T>({ past, future }: History<T>, present: T): [T, History<T>] | null {
  const after = future.at(-1)
  if (after === undefined) return null
  return [after, { past: [...past, present], future: future.slice(0, -1) }]
}
