import { createStore } from 'zustand/vanilla'
import type { WaitingText } from '#core/project/waiting-texts.ts'
import type { KeptTexts } from './ports/session-ports.ts'

type Form = Pick<WaitingText, 'place' | 'form'>
type Field = Pick<WaitingText, 'place' | 'form' | 'path'>

/** What the open project could not take of its screens, whichever is shown. */
export interface WaitingTextsStore {
  /** The texts that wait to be shortened. */
  readonly all: () => readonly WaitingText[]
  /** What stands in the fields of one form: of two texts for one field, as of two windows, the first. */
  readonly shown: (form: Form) => readonly WaitingText[]
  /**
   * Told that a field, or each of a form, now holds what waits for it. What comes to wait in another's place only
   * then, as where a text was sent and one of another window was behind it, is not written over.
   */
  readonly fill: (form: Form, path?: string) => void
  /** The forms with something rejected that no field says, and that cannot wait. */
  readonly unsaid: () => readonly Form[]
  readonly subscribe: (listener: () => void) => () => void
  /** Takes these in place of all that was shown in one form. */
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
  /** The fields that are empty, whatever waits for them. */
  const emptied = new Set<string>()
  const isShown = (text: WaitingText) => !emptied.has(fieldOf(text))
  return {
    all: () => getState().texts,
    fill: (form, path) => {
      for (const text of shownIn(getState().texts, form))
        if (path === undefined || text.path === path) emptied.delete(fieldOf(text))
    },
    shown: (form) => shownIn(getState().texts, form).filter(isShown),
    unsaid: () => getState().unsaid,
    subscribe,
    keep: ({ place, form }, texts, hasUnsaid = false) => {
      const isOther = (each: Form) => each.place !== place || each.form !== form
      const before = getState()
      const shown = shownIn(before.texts, { place, form }).filter(isShown)
      const others = before.texts.filter((each) => !shown.includes(each))
      const unsaid = before.unsaid.filter(isOther)
      // Most forms have none, and tell so at every keystroke.
      const hadNone =
        others.length === before.texts.length && unsaid.length === before.unsaid.length
      if (hadNone && texts.length === 0 && !hasUnsaid) return
      for (const text of shown) emptied.add(fieldOf(text))
      for (const { path } of texts) emptied.delete(fieldOf({ place, form, path }))
      setState({
        texts: [
          ...others.filter(isOther),
          ...texts.map((text) => ({ ...text, place, form })),
          // Shown once those before them are gone.
          ...others.filter((each) => !isOther(each)),
        ],
        unsaid: hasUnsaid ? [...unsaid, { place, form }] : unsaid,
      })
    },
  }
}

const shownIn = (texts: readonly WaitingText[], { place, form }: Form) =>
  texts
    .filter((each) => each.place === place && each.form === form)
    .filter(({ path }, nth, here) => here.findIndex((each) => each.path === path) === nth)

const fieldOf = ({ place, form, path }: Field) => JSON.stringify([place, form, path])

/** What waits, as the browser keeps it too. */
export interface KeptWaitingTexts extends WaitingTextsStore {
  /** Keeps all that waits here once more: it was cleared away, and no other window took it. */
  readonly putBack: () => void
  /** Keeps what was written here beside what another window has made of it, but not what it has sent or goes on from. */
  readonly keepBeside: () => void
}

/**
 * Those of the last visit of which `isWaiting`, kept from now on as they change. Other windows of the project keep
 * theirs in the same place: what this one never had is left as it is, and what another took away stays away unless it
 * was written here. `onWritten` is called where one is written that did not wait before.
 */
export function keptWaitingTexts(
  kept: KeptTexts,
  waiting: (found: readonly WaitingText[]) => readonly WaitingText[],
  onWritten: () => void = () => {},
): KeptWaitingTexts {
  let before = kept.read()
  const texts = waitingTextsStore(waiting(before))
  const own = new Set<string>()
  const keep = () => {
    const mine = texts.all()
    const had = new Set(before.map(named))
    const has = new Set(mine.map(named))
    const written = [...has].filter((name) => !had.has(name))
    for (const name of written) own.add(name)
    if (written.length > 0) onWritten()
    const there = kept.read()
    const isThere = new Set(there.map(named))
    kept.keep([
      ...mine.filter((each) => own.has(named(each)) || isThere.has(named(each))),
      ...there.filter((each) => !had.has(named(each)) && !has.has(named(each))),
    ])
    before = mine
  }
  if (before.length > 0) keep()
  texts.subscribe(keep)
  return {
    ...texts,
    putBack: () => {
      before = []
      keep()
    },
    keepBeside: () => {
      const there = kept.read()
      const lost = texts.all().filter((each) => {
        const ofField = there.filter((other) => fieldOf(other) === fieldOf(each))
        const goesOn = ofField.some(({ text }) => text.startsWith(each.text))
        return own.has(named(each)) && ofField.length > 0 && !goesOn
      })
      if (lost.length > 0) kept.keep([...there, ...lost])
    },
  }
}

const named = ({ place, form, path, text }: WaitingText) =>
  JSON.stringify([place, form, path, text])
