import { createStore } from 'zustand/vanilla'
import type { Kept } from './ports/session-ports.ts'

/** What a room is asked on its phones: one text in all windows of the project. */
export interface PhoneQuestion {
  /** Null where nobody has written anything else than stands there at first. */
  readonly read: () => string | null
  /** False while this window alone has what stands there. */
  readonly isKept: () => boolean
  readonly subscribe: (listener: () => void) => () => void
  readonly write: (question: string) => void
}

/**
 * The one of the last visit, kept from now on as it changes. Where it was cleared away this window still has it.
 * `onWritten` is called where one is written.
 */
export function phoneQuestion(kept: Kept<string | null>, onWritten: () => void) {
  let seen = kept.read()
  let isKept = true
  const { getState, setState, subscribe } = createStore<string | null>(() => seen)
  const keep = (question: string) => {
    isKept = kept.keep(question)
    if (isKept) seen = question
  }
  return {
    read: getState,
    isKept: () => isKept,
    subscribe,
    write: (question: string) => {
      onWritten()
      keep(question)
      setState(question, true)
    },
    /** Takes what another window has written since, and never what is older than what stands here. */
    refresh: () => {
      const there = kept.read()
      if (there === null || there === seen) return
      seen = there
      setState(there, true)
    },
    /** Keeps it once more: it was cleared away. */
    putBack: () => {
      const question = getState()
      if (question !== null) keep(question)
    },
  }
}
