import { emptyProject } from '#core/project/project.ts'
import type { Answers } from '#core/questions/answers.ts'
import { projectStore } from '#session/project-store.ts'

export const created = '2026-11-01T08:00:00.000Z'
export const start = Date.parse('2026-11-23T12:00:00.000Z')

/** A store over an empty project, and its clock. */
export function opened() {
  let now = start
  const store = projectStore(emptyProject('p1', 'da', created), () => new Date(now))
  return {
    store,
    pass: (milliseconds: number) => {
      now += milliseconds
    },
    title: () => store.getState().project.answers.start.title,
  }
}

export const titled =
  (title: string) =>
  (answers: Answers): Answers => ({ ...answers, start: { ...answers.start, title } })
