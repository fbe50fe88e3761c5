import { useEffect, useState, useSyncExternalStore } from 'react'
import { typingPause } from '#ui/form/counted.ts'
import { useAnnounce } from '#ui/live-regions.tsx'
import { debounce, type Source } from './debounce.ts'

/** Reads a text out once it has stood for as long as typing rests; an empty one never. */
export function useSaidAfterTyping(text: string) {
  const { say } = useAnnounce()
  const [{ hold, settled }] = useState(() => {
    const { hold, ...source } = held('')
    return { hold, settled: debounce(source, typingPause) }
  })
  useEffect(() => hold(text), [hold, text])
  const said = useSyncExternalStore(settled.subscribe, settled.read)
  useEffect(() => {
    if (said !== '') say(said)
  }, [said, say])
}

/** A value somebody sets, for those who wait for it to rest. */
function held<T>(first: T): Source<T> & { hold: (value: T) => void } {
  const listeners = new Set<() => void>()
  let value = first
  return {
    read: () => value,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    hold: (next) => {
      value = next
      for (const listener of listeners) listener()
    },
  }
}
