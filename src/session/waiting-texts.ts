import { createStore } from 'zustand/vanilla'
import type { WaitingText } from '#core/project/waiting-texts.ts'

type Form = Pick<WaitingText, 'place' | 'form'>

/** What the open project could not take of its screens, whichever is shown. */
export interface WaitingTextsStore {
  /** The texts that wait to be shortened. */
  readonly all: () => readonly WaitingText[]
  /** The forms with something rejected that no field says, and that cannot wait. */
  readonly unsaid: () => readonly Form[]
  readonly subscribe: (listener: () => void) => () => void
  /** Takes these in place of all that waited in one form. */
  readonly keep: (
    form: Form,
    texts: readonly Omit<WaitingText, keyof Form>[],
    hasUnsaid?: boolean,
  ) => void
}

export function waitingTextsStore(begin: readonly WaitingText[] = []): WaitingTextsStore {
  const { getState, setState, subscribe } = createStore<{
    readonly texts: readonly WaitingText[]
    readonly unsaid: readonly Form[]
  }>(() => ({ texts: begin, unsaid: [] }))
  return {
    all: () => getState().texts,
    unsaid: () => getState().unsaid,
    subscribe,
    keep: ({ place, form }, texts, hasUnsaid = false) => {
      const isOther = (each: Form) => each.place !== place || each.form !== form
      const before = getState()
      const others = before.texts.filter(isOther)
      const unsaid = before.unsaid.filter(isOther)
      // Most forms have none, and tell so at every keystroke.
      const hadNone =
        others.length === before.texts.length && unsaid.length === before.unsaid.length
      if (hadNone && texts.length === 0 && !hasUnsaid) return
      setState({
        texts: [...others, ...texts.map((text) => ({ ...text, place, form }))],
        unsaid: hasUnsaid ? [...unsaid, { place, form }] : unsaid,
      })
    },
  }
}
