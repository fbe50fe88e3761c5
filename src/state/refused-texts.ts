import { createStore } from 'zustand/vanilla'
import type { RefusedText } from '#core/project/refused-texts.ts'

/** The texts of the open project that wait to be shortened, whichever screen is shown. */
export interface RefusedTextsStore {
  readonly all: () => readonly RefusedText[]
  readonly subscribe: (listener: () => void) => () => void
  /** Takes these in place of all that waited in one form. */
  readonly keep: (
    place: string,
    form: string,
    texts: readonly Omit<RefusedText, 'place' | 'form'>[],
  ) => void
}

export function refusedTextsStore(begin: readonly RefusedText[] = []): RefusedTextsStore {
  const { getState, setState, subscribe } = createStore<readonly RefusedText[]>(() => begin)
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
