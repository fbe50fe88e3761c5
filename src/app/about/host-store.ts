import { useSyncExternalStore } from 'react'
import type { Host } from '#core/host/host.ts'

// Null until the host's file has been read: the first screen waits for none.
let known: Host | null = null
const listeners = new Set<() => void>()

export function setHost(host: Host | null): void {
  known = host
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Who provides the app here; null where nobody has said so, or not yet. */
export const useHost = (): Host | null => useSyncExternalStore(subscribe, () => known)
