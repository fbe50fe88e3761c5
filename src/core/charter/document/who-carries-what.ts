import { type ActorTasks, coverageFacts, type NeedCoverage } from '#core/questions/coverage.ts'
import { byWeight } from '#core/questions/marks.ts'
import type { TeamAnswers } from '#core/questions/team.ts'

/** The marks as paper tells of them, from both sides. */
export interface WhoCarriesWhat {
  /** The weightiest first, else in their order. */
  readonly needs: readonly NeedCoverage[]
  /** In their order, each with the weightiest needs first. */
  readonly actors: readonly ActorTasks[]
}

export function whoCarriesWhat(team: TeamAnswers): WhoCarriesWhat {
  const { needs, tasks } = coverageFacts(team)
  return {
    needs: needs.toSorted((one, other) => byWeight(one.need, other.need)),
    actors: [...tasks.values()].map((each) => ({
      ...each,
      carries: each.carries.toSorted(byWeight),
      contributes: each.contributes.toSorted(byWeight),
    })),
  }
}
