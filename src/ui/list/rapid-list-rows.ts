import type { ReactNode } from 'react'

export type RowCommands = {
  move: (id: string, delta: -1 | 1) => void
  rename: (id: string, name: string) => void
  remove: (id: string) => void
  /** What a row is being renamed to; empty when it is not. */
  unsentName: (name: string) => string
  keepUnsentName: (name: string, text: string) => void
}

/** What stands under each other in a list: rows, the way back from the last deletion, and more on request. */
export type ListPart<T> =
  | { kind: 'row'; item: T; place: number }
  | { kind: 'undo' | 'more'; key: string; content: ReactNode }

/** What a list has to show, for one that does not look like a rapid list. */
export type ListRows<T> = {
  parts: readonly ListPart<T>[]
  commands: RowCommands
  /** How many there are. */
  count: ReactNode
}
