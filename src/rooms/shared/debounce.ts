import { useSyncExternalStore } from 'react'
import { memoize } from '#core/memoize.ts'
import type { Answers } from '#core/questions/answers.ts'
import { typingPause } from '#ui/form/counted.ts'
import type { Room } from './room.ts'

/** A value that changes, and who is told of it. */
export interface Source<T> {
  readonly read: () => T
  readonly subscribe: (listener: () => void) => () => void
}

/** Milliseconds without a change after clicks and keys that each make a whole one. */
export const handPause = 400

/** The value as it stood when it last had been left alone for a while, told of once after a change. */
export function debounce<T>({ read, subscribe }: Source<T>, pause: number): Source<T> {
  const listeners = new Set<() => void>()
  let settled = read()
  let latest = settled
  let timer: ReturnType<typeof setTimeout> | undefined
  let leave = () => {}

  const settle = () => {
    settled = latest
    for (const listener of listeners) listener()
  }
  const onChange = () => {
    if (read() === latest) return
    latest = read()
    clearTimeout(timer)
    timer = setTimeout(settle, pause)
  }
  return {
    // While nobody waits there is nothing to wait for: a page opens with what is true now.
    read: () => (listeners.size === 0 ? read() : settled),
    subscribe: (listener) => {
      if (listeners.size === 0) {
        latest = read()
        settled = latest
        leave = subscribe(onChange)
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        clearTimeout(timer)
        leave()
      }
    },
  }
}

/** The answers once somebody has stopped typing. All who wait for it in a room share one timer. */
export const answersAfterTyping = memoize(({ answers, subscribe }: Room) =>
  debounce({ read: answers, subscribe }, typingPause),
)

/** The same after clicks and keys: for what is worked out of all answers. */
export const answersAfterHand = memoize(({ answers, subscribe }: Room) =>
  debounce({ read: answers, subscribe }, handPause),
)

export function useDebouncedAnswers(room: Room): Answers {
  const { read, subscribe } = answersAfterHand(room)
  return useSyncExternalStore(subscribe, read)
}
