import { memoize, memoizeLatest } from '#core/memoize.ts'
import {
  importanceOf,
  isCritical,
  isEmptySeat,
  type Marked,
  type MarkedTeam,
  type Marks,
  markedIn,
  noMarks,
} from './marks.ts'
import type { Actor, Coverage, Need, TeamAnswers } from './team.ts'

/** A need with those who have a mark on it, in list order. */
export interface NeedCoverage extends Marked<Actor> {
  readonly need: Need
}

/** What an actor has taken on, in the order of the needs. */
export interface ActorTasks {
  readonly actor: Actor
  readonly carries: readonly Need[]
  readonly contributes: readonly Need[]
  readonly criticalCarried: number
}

export const hasTask = ({ carries, contributes }: ActorTasks): boolean =>
  carries.length + contributes.length > 0

/** The marks, read from both sides. Marks of rows that are gone count for nothing. */
export interface CoverageFacts {
  /** In list order. */
  readonly needs: readonly NeedCoverage[]
  readonly critical: readonly NeedCoverage[]
  /** The weightiest there are: critical needs, else important ones, else all. */
  readonly weightiest: readonly NeedCoverage[]
  /** Of each actor, by id and in list order. */
  readonly tasks: ReadonlyMap<string, ActorTasks>
  /** False while field 2.4 is unanswered: there is no mark. */
  readonly anyMark: boolean
  /** Those who carry every critical need, when there are two or more. */
  readonly soloActors: readonly Actor[]
}

/** Costs what changed: rows of marks that stay the same objects are not read again. */
export const coverageFacts = ({ needs, actors, coverage }: MarkedTeam): CoverageFacts =>
  factsOf(needs, actors, coverage)

const factsOf = memoizeLatest(
  (needs: TeamAnswers['needs'], actors: TeamAnswers['actors'], coverage: Coverage) =>
    facts(
      needs.map((need) => needCoverage(need, coverage[need.id] ?? noMarks, actors)),
      actors,
    ),
)

/** The place of each actor in the list, by id. */
export const actorPlaces = memoize(
  (actors: readonly Actor[]): ReadonlyMap<string, number> =>
    new Map(actors.map(({ id }, place) => [id, place])),
)

const needCoverage = memoize((need: Need, marks: Marks, actors: readonly Actor[]): NeedCoverage => {
  const places = actorPlaces(actors)
  const inOrder = (ids: readonly string[]) =>
    ids
      .flatMap((id) => places.get(id) ?? [])
      .sort((a, b) => a - b)
      .flatMap((place) => actors[place] ?? [])
  const { carriers, contributors } = markedIn(marks)
  return { need, carriers: inOrder(carriers), contributors: inOrder(contributors) }
})

function facts(needs: readonly NeedCoverage[], actors: readonly Actor[]): CoverageFacts {
  const tasks = new Map(
    actors.map((actor) => [
      actor.id,
      { actor, carries: [] as Need[], contributes: [] as Need[], criticalCarried: 0 },
    ]),
  )
  for (const { need, carriers, contributors } of needs) {
    for (const { id } of contributors) tasks.get(id)?.contributes.push(need)
    for (const { id } of carriers) {
      const task = tasks.get(id)
      if (!task) continue
      task.carries.push(need)
      if (isCritical(need)) task.criticalCarried++
    }
  }
  const critical = needs.filter(({ need }) => isCritical(need))
  const important = needs.filter(({ need }) => importanceOf(need) === 'important')
  return {
    needs,
    critical,
    weightiest: [critical, important].find(({ length }) => length > 0) ?? needs,
    tasks,
    anyMark: !needs.every(isEmptySeat),
    soloActors:
      critical.length < 2
        ? []
        : actors.filter(({ id }) => tasks.get(id)?.criticalCarried === critical.length),
  }
}
