import type { Actor, Mark, Need, TeamAnswers } from '#core/questions/team.ts'
import { actorFacts } from './actor-facts.ts'
import { remembered, rememberedLatest } from './remembered.ts'

/** A need with those who have a mark on it, in list order. */
export interface NeedCoverage {
  readonly need: Need
  readonly carriers: readonly Actor[]
  readonly contributors: readonly Actor[]
}

/** The marks, read from both sides. Marks of rows that are gone count for nothing. */
export interface CoverageFacts {
  /** In list order. */
  readonly needs: readonly NeedCoverage[]
  readonly critical: readonly NeedCoverage[]
  /** What each actor has taken on, by id. */
  readonly tasks: ReadonlyMap<string, ActorTasks>
  /** False while field 2.4 is unanswered: there is no mark. */
  readonly anyMark: boolean
  /** Those who carry every critical need, when there are two or more. */
  readonly soloActors: readonly Actor[]
}

export interface ActorTasks {
  readonly marks: number
  readonly carried: readonly Need[]
  readonly criticalCarried: number
}

/** What a need weighs in the coverage. One that nobody has weighed counts as important. */
export const weightOf = ({ importance }: Need): 1 | 2 | 3 =>
  importance === 'critical' ? 3 : importance === 'useful' ? 1 : 2

export const isCritical = ({ importance }: Need): boolean => importance === 'critical'

/** The part of the team that marks are about. */
export type MarkedTeam = Pick<TeamAnswers, 'needs' | 'actors' | 'coverage'>

/** Costs what changed: rows of marks that stay the same objects are not read again. */
export const coverageFacts = ({ needs, actors, coverage }: MarkedTeam): CoverageFacts =>
  factsOf(needs, actors, coverage)

const factsOf = rememberedLatest(
  (needs: TeamAnswers['needs'], actors: TeamAnswers['actors'], coverage: TeamAnswers['coverage']) =>
    facts(
      needs.map((need) => needCoverage(need, coverage[need.id] ?? noMarks, actors)),
      actors,
    ),
)

type Marks = Readonly<Record<string, Mark>>
const noMarks: Marks = {}

const needCoverage = remembered(
  (need: Need, marks: Marks, actors: readonly Actor[]): NeedCoverage => {
    const { places } = actorFacts(actors)
    const markedWith = (mark: Mark) =>
      Object.keys(marks)
        .filter((id) => marks[id] === mark)
        .flatMap((id) => places.get(id) ?? [])
        .sort((a, b) => a - b)
        .flatMap((place) => actors[place] ?? [])
    return { need, carriers: markedWith(2), contributors: markedWith(1) }
  },
)

function facts(needs: readonly NeedCoverage[], actors: readonly Actor[]): CoverageFacts {
  const tasks = new Map(
    actors.map(({ id }) => [id, { marks: 0, carried: [] as Need[], criticalCarried: 0 }]),
  )
  for (const { need, carriers, contributors } of needs) {
    for (const { id } of contributors) {
      const task = tasks.get(id)
      if (task) task.marks++
    }
    for (const { id } of carriers) {
      const task = tasks.get(id)
      if (!task) continue
      task.marks++
      task.carried.push(need)
      if (isCritical(need)) task.criticalCarried++
    }
  }
  const critical = needs.filter(({ need }) => isCritical(need))
  return {
    needs,
    critical,
    tasks,
    anyMark: needs.some((each) => each.carriers.length + each.contributors.length > 0),
    soloActors:
      critical.length < 2
        ? []
        : actors.filter(({ id }) => tasks.get(id)?.criticalCarried === critical.length),
  }
}
