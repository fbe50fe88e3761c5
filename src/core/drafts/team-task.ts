import { coverageFacts } from '#core/questions/coverage.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { Actor, Need, TeamAnswers } from '#core/questions/team.ts'

/** What an actor has taken on, as names of needs in the order of the list. */
export interface TeamTask {
  readonly carries: readonly string[]
  readonly contributes: readonly string[]
}

export function teamTask(team: TeamAnswers, { id }: Actor): TeamTask {
  const tasks = coverageFacts(team).tasks.get(id)
  return { carries: names(tasks?.carries), contributes: names(tasks?.contributes) }
}

const names = (needs: readonly Need[] = []) =>
  needs.filter(({ name }) => isFilled(name)).map(({ name }) => name.trim())
