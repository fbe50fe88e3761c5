import { createStore } from 'zustand/vanilla'
import type { GaveWay } from '#core/merge/gave-way.ts'
import { isSame } from '#core/plain-values.ts'

import type { Kept } from './ports/session-ports.ts'

/** What another window wrote where something else stands here, until someone has decided. */
export interface OtherTexts {
  /** Oldest first. */
  readonly all: () => readonly GaveWay[]
  readonly subscribe: (listener: () => void) => () => void
  /** With what other windows of the project keep there as well. */
  readonly add: (gaveWay: readonly GaveWay[]) => void
  readonly drop: (one: GaveWay) => void
  /** Takes what other windows of the project keep there as well. */
  readonly refresh: () => void
}

/**
 * Those of the last visit, kept from now on as they change; other windows keep theirs in the same place.
 * Where that was cleared away with the project, this window still has them, and keeps them again once there
 * is a project to keep them for.
 */
export function otherTexts(kept: Kept<readonly GaveWay[] | null>): OtherTexts {
  const { getState, setState, subscribe } = createStore<readonly GaveWay[]>(() => kept.read() ?? [])
  const known = () => kept.read() ?? getState()
  const set = (all: readonly GaveWay[]) => {
    setState(all, true)
    // What is there already is not written again: another window may have put more there at this moment.
    if (!isSame(all, kept.read() ?? [])) kept.keep(all)
  }
  return {
    all: getState,
    subscribe,
    add: (gaveWay) => {
      const said = gaveWay.filter(({ value }) => value !== '' && value !== null)
      set([...known().filter((each) => !said.some((one) => goesOn(one, each))), ...said])
    },
    refresh: () => setState(known(), true),
    drop: (one) =>
      set(known().filter((each) => !isSamePlace(each, one) || each.value !== one.value)),
  }
}

const isSamePlace = (one: GaveWay, other: GaveWay) => one.path.join(' ') === other.path.join(' ')

/** What was typed on in a field is one text, and the whole of it holds what was there before. */
const goesOn = (one: GaveWay, before: GaveWay) =>
  isSamePlace(one, before) &&
  (one.value === before.value || String(one.value).startsWith(String(before.value)))
