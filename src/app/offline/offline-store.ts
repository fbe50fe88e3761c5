import { useSyncExternalStore } from 'react'

/** How far the browser has come in keeping the app itself. Null until that is known, or where it does not matter. */
export type Kept =
  | { readonly kind: 'fetching'; readonly done: number; readonly of: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused' }
  | null

export interface Offline {
  readonly kept: Kept
  /** Changes to a newer build that has come, and loads the page anew; null while there is none. */
  readonly take: (() => void) | null
}

let now: Offline = { kept: null, take: null }
const listeners = new Set<() => void>()

export function setOffline(change: Partial<Offline>): void {
  now = { ...now, ...change }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useOffline = (): Offline => useSyncExternalStore(subscribe, () => now)
