import type { Actor, TeamAnswers } from '#core/questions/team.ts'
import { markOf } from '#core/questions/team-changes.ts'

/** What an actor has taken on, as names of needs in the order of the list. */
export interface TeamTask {
  readonly carries: readonly string[]
  readonly contributes: readonly string[]
}

export function teamTask({ needs, coverage }: TeamAnswers, { id }: Actor): TeamTask {
  const marked = (mark: 1 | 2) =>
    needs
      .filter((need) => need.name.trim() !== '' && markOf(coverage, need.id, id) === mark)
      .map((need) => need.name.trim())
  return { carries: marked(2), contributes: marked(1) }
}
