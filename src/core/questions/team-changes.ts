import { markIn } from './marks.ts'
import type { Actor, Mark, Need, TeamAnswers } from './team.ts'

/**
 * Sets or, with null, clears the mark of one actor for one need. Other rows keep their identity,
 * and so does the team when the mark is as it was.
 */
export function withMark(
  team: TeamAnswers,
  needId: string,
  actorId: string,
  mark: Mark | null,
): TeamAnswers {
  if (markIn(team.coverage[needId], actorId) === mark) return team
  const { [actorId]: _, ...others } = team.coverage[needId] ?? {}
  const row = mark === null ? others : { ...others, [actorId]: mark }
  if (Object.keys(row).length > 0) return { ...team, coverage: { ...team.coverage, [needId]: row } }
  const { [needId]: __, ...rows } = team.coverage
  return { ...team, coverage: rows }
}

/** An actor's marks, by the id of the need. */
export type MarksOfActor = Readonly<Record<string, Mark>>

/** Clears every mark of an actor, and gives what `withMarksOf` sets again. */
export function withoutMarksOf(
  before: TeamAnswers,
  actorId: string,
): [team: TeamAnswers, marks: MarksOfActor] {
  const marks: Record<string, Mark> = {}
  let team = before
  for (const [needId, row] of Object.entries(before.coverage)) {
    const mark = markIn(row, actorId)
    if (mark === null) continue
    marks[needId] = mark
    team = withMark(team, needId, actorId, null)
  }
  return [team, marks]
}

/** Sets an actor's marks on those needs that are still there. */
export function withMarksOf(
  before: TeamAnswers,
  actorId: string,
  marks: MarksOfActor,
): TeamAnswers {
  return before.needs.reduce((team, { id }) => {
    const mark = marks[id]
    return mark === undefined ? team : withMark(team, id, actorId, mark)
  }, before)
}

export interface RemovedNeed {
  readonly need: Need
  readonly index: number
  readonly marks: Readonly<Record<string, Mark>>
}

/** Takes a need and its marks out, and gives back what `withNeedRestored` wants. */
export function withoutNeed(team: TeamAnswers, id: string): [TeamAnswers, RemovedNeed] | null {
  const index = team.needs.findIndex((need) => need.id === id)
  const need = team.needs[index]
  if (!need) return null
  const { [id]: marks = {}, ...coverage } = team.coverage
  return [
    { ...team, needs: team.needs.toSpliced(index, 1), coverage },
    { need, index, marks },
  ]
}

/** Puts a need back where it stood, with the marks of those actors who are still there. */
export function withNeedRestored(team: TeamAnswers, removed: RemovedNeed): TeamAnswers {
  if (team.needs.some((need) => need.id === removed.need.id)) return team
  const actors = new Set(team.actors.map((actor) => actor.id))
  const marks = Object.fromEntries(
    Object.entries(removed.marks).filter(([actorId]) => actors.has(actorId)),
  )
  return {
    ...team,
    needs: team.needs.toSpliced(removed.index, 0, removed.need),
    coverage:
      Object.keys(marks).length === 0
        ? team.coverage
        : { ...team.coverage, [removed.need.id]: marks },
  }
}

export const withNeed = (team: TeamAnswers, id: string, change: Partial<Need>): TeamAnswers => ({
  ...team,
  needs: team.needs.map((need) => (need.id === id ? { ...need, ...change } : need)),
})

export const withActor = (team: TeamAnswers, id: string, change: Partial<Actor>): TeamAnswers => ({
  ...team,
  actors: team.actors.map((actor) => (actor.id === id ? { ...actor, ...change } : actor)),
})

/** Without the needs of which no mark is left. */
export function withoutEmptyMarks(team: TeamAnswers): TeamAnswers {
  const rows = Object.entries(team.coverage)
  const marked = rows.filter(([, row]) => Object.keys(row).length > 0)
  return marked.length === rows.length ? team : { ...team, coverage: Object.fromEntries(marked) }
}
