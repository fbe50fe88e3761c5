import { use, useState } from 'react'
import { ExamplesContext } from '#rooms/shared/example/examples-context.ts'
import type { Room } from '#rooms/shared/room.ts'
import { type Clause, clauses, isEmpty, lackingClauses, rejectedClause } from './clauses.ts'

export interface Clauses {
  /** The one that is open; null while all are closed. */
  readonly open: Clause | null
  readonly onToggle: (clause: Clause, isOpen: boolean) => void
  readonly lacking: readonly Clause[]
  /** Those the paper beside them shows: the one last open, and the next that lacks something. */
  readonly shown: readonly Clause[]
}

/**
 * Which clause is open. At first the one whose text could not be kept, else the first that lacks something;
 * in an agreement nobody has begun, the first. What is typed later opens and closes nothing.
 */
export function useClauses(room: Room): Clauses {
  const lacking = lackingClauses(use(ExamplesContext)?.lacking ?? [])
  const [{ open, last }, set] = useState(() => {
    const isBegun = clauses.some((clause) => !isEmpty(clause, room.answers()))
    const first = rejectedClause(room) ?? lacking[0] ?? (isBegun ? null : clauses[0])
    return { open: first ?? null, last: first ?? clauses[0] ?? 'money' }
  })
  const after = lacking.find((clause) => clauses.indexOf(clause) > clauses.indexOf(last))
  const next = after ?? lacking.find((clause) => clause !== last)
  return {
    open,
    onToggle: (clause, isOpen) =>
      set((before) => ({
        open: isOpen ? clause : before.open === clause ? null : before.open,
        last: isOpen ? clause : before.last,
      })),
    lacking,
    shown: next ? [last, next] : [last],
  }
}
