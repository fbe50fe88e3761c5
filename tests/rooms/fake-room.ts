import { emptyJudgement } from '#core/project/judgement.ts'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import type { RefusedInForm } from '#rooms/shared/refused-texts.ts'
import type { Room } from '#rooms/shared/room.ts'

export interface FakeRoom extends Room {
  /** The keys of the changes so far. */
  readonly keys: readonly string[]
  /** Answers from outside: an opened file, another window. */
  readonly replace: (answers: Answers) => void
}

/** A room without store or shelf: it keeps what it is handed, and can undo it one change at a time. */
export function fakeRoom(begin: Answers = emptyAnswers): FakeRoom {
  let answers = begin
  let judgement = emptyJudgement
  let generation = 0
  let ids = 0
  const past: Answers[] = []
  const keys: string[] = []
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const replace = (next: Answers) => {
    answers = next
    generation += 1
    tell()
  }
  const refused = new Map<string, readonly RefusedInForm[]>()
  const unsent = new Map<string, string>()
  return {
    keys,
    replace,
    answers: () => answers,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (update, key = '') => {
      past.push(answers)
      keys.push(key)
      answers = update(answers)
      tell()
    },
    judgement: () => judgement,
    judge: (update) => {
      judgement = update(judgement)
      tell()
    },
    generation: () => generation,
    undo: () => {
      const before = past.pop()
      if (!before) return false
      replace(before)
      return true
    },
    newId: () => `new${++ids}`,
    refused: (form) => ({
      read: () => refused.get(form) ?? [],
      keep: (texts) => {
        refused.set(form, texts)
      },
    }),
    unsent: (form) => ({
      read: (field) => unsent.get(`${form} ${field}`) ?? '',
      keep: (field, text) => {
        unsent.set(`${form} ${field}`, text)
      },
    }),
  }
}
