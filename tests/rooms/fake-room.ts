import { emptyProject, type Project } from '#core/project/project.ts'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import type { RejectedInput } from '#rooms/shared/rejected-inputs.ts'
import type { Room } from '#rooms/shared/room.ts'

export interface FakeRoom extends Room {
  /** The keys of the changes so far. */
  readonly keys: readonly string[]
  /** Answers from outside: an opened file, another window. */
  readonly replace: (answers: Answers) => void
  /** Answers joined with what another window wrote. */
  readonly join: (answers: Answers) => void
  /** The forms with something rejected that nothing on the page says. */
  readonly unsaid: () => readonly string[]
}

/** A room without store or shelf: it keeps what it is handed, and can undo it one change at a time. */
export function fakeRoom(begin: Answers = emptyAnswers): FakeRoom {
  let project: Project = { ...emptyProject('p1', 'da', '2026-11-23T14:32:00.000Z'), answers: begin }
  let generation = 0
  let ids = 0
  const past: Project[] = []
  const keys: string[] = []
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const replace = (next: Project) => {
    project = next
    generation += 1
    tell()
  }
  const changeProject = (update: (project: Project) => Project, key = '') => {
    past.push(project)
    keys.push(key)
    project = update(project)
    tell()
  }
  const rejected = new Map<string, readonly RejectedInput[]>()
  const unsent = new Map<string, string>()
  const unsaid = new Set<string>()
  return {
    keys,
    replace: (answers) => replace({ ...project, answers }),
    join: (answers) => {
      project = { ...project, answers }
      tell()
    },
    unsaid: () => [...unsaid],
    answers: () => project.answers,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (update, key) =>
      changeProject((before) => ({ ...before, answers: update(before.answers) }), key),
    judgement: () => project.judgement,
    judge: (update, key) =>
      changeProject((before) => ({ ...before, judgement: update(before.judgement) }), key),
    project: () => project,
    changeProject,
    generation: () => generation,
    undo: () => {
      const before = past.pop()
      if (!before) return false
      replace(before)
      return true
    },
    newId: () => `new${++ids}`,
    rejected: (form) => ({
      read: () => rejected.get(form) ?? [],
      keep: (texts, hasUnsaid) => {
        rejected.set(form, texts)
        if (hasUnsaid) unsaid.add(form)
        else unsaid.delete(form)
      },
    }),
    unsentForms: () => [
      ...new Set(
        [...unsent].flatMap(([key, text]) => (text === '' ? [] : (key.split(' ')[0] ?? []))),
      ),
    ],
    unsent: (form) => ({
      fields: () =>
        [...unsent]
          .filter(([key, text]) => key.startsWith(`${form} `) && text !== '')
          .map(([key]) => key.slice(form.length + 1)),
      read: (field) => unsent.get(`${form} ${field}`) ?? '',
      keep: (field, text) => {
        unsent.set(`${form} ${field}`, text)
      },
    }),
  }
}
