import { createStore } from 'zustand/vanilla'
import type { WaitingText } from '#core/project/waiting-texts.ts'

/** The texts of the open project that wait to be shortened, whichever screen is shown. */
export interface WaitingTextsStore {
  readonly all: () => readonly WaitingText[]
  readonly subscribe: (listener: () => void) => () => void
  /** Takes these in place of all that waited in one form. */
  readonly keep: (
    place: string,
    form: string,
    texts: readonly Omit<WaitingText, 'place' | 'form'>[],
  ) => void
}

export function waitingTextsStore(begin: readonly WaitingText[] = []): WaitingTextsStore {
  const { getState, setState, subscribe } = createStore<readonly WaitingText[]>(() => begin)
  return {
    all: getState,
    subscribe,
    keep: (place, form, texts) => {
      const others = getState().filter((each) => each.place !== place || each.form !== form)
      // Most forms have none, and tell so at every keystroke.
      if (texts.length === 0 && others.length === getState().length) return
      setState([...others, ...texts.map((text) => ({ ...text, place, form }))], true)
    },
  }
}
