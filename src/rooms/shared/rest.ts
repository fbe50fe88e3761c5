import { useSyncExternalStore } from 'react'
import type { Answers } from '#core/questions/answers.ts'
import type { Room } from './room.ts'

/** The answers as they stood when they last had been left alone for a while. */
export interface Rest {
  readonly answers: () => Answers
  /** Told each time they have come to rest after a change. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Milliseconds without a change after which somebody has stopped typing. */
export const typingRest = 1200
/** The same for clicks and keys that each make a whole change. */
export const handRest = 400

const known = new WeakMap<Room, Map<number, Rest>>()

/** One for each room and pause, so that all who wait for it share one timer. */
export function restOf(room: Room, pause: number): Rest {
  const rests = known.get(room) ?? new Map<number, Rest>()
  known.set(room, rests)
  const found = rests.get(pause) ?? newRest(room, pause)
  rests.set(pause, found)
  return found
}

function newRest(room: Room, pause: number): Rest {
  const listeners = new Set<() => void>()
  let rested = room.answers()
  let latest = rested
  let timer: ReturnType<typeof setTimeout> | undefined
  let leave = () => {}

  const settle = () => {
    rested = latest
    for (const listener of listeners) listener()
  }
  const onChange = () => {
    if (room.answers() === latest) return
    latest = room.answers()
    clearTimeout(timer)
    timer = setTimeout(settle, pause)
  }
  return {
    // While nobody waits there is nothing to wait for: a page opens with what is true now.
    answers: () => (listeners.size === 0 ? room.answers() : rested),
    subscribe: (listener) => {
      if (listeners.size === 0) {
        latest = room.answers()
        rested = latest
        leave = room.subscribe(onChange)
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

/** The answers, followed when clicks and keys have come to rest: for what is worked out of all of them. */
export function useRestedAnswers(room: Room): Answers {
  const { subscribe, answers } = restOf(room, handRest)
  return useSyncExternalStore(subscribe, answers)
}
