import type { Answers } from './answers.ts'
import type { ArenaAnswers } from './arena.ts'
import { type Code, codes } from './codes.ts'
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

export interface RemovedActor {
  readonly actor: Actor
  readonly index: number
  /** Need id → mark. */
  readonly marks: Readonly<Record<string, Mark>>
  readonly roles: readonly Code<'role'>[]
  /** Where among those who hold it they stood, for each of the roles. */
  readonly places: readonly number[]
}

/** Takes an actor out with their marks and roles, and gives back what `withActorRestored` wants. */
export function withoutActor(answers: Answers, id: string): [Answers, RemovedActor] | null {
  const index = answers.team.actors.findIndex((actor) => actor.id === id)
  const actor = answers.team.actors[index]
  if (!actor) return null
  const marks: Record<string, Mark> = {}
  let team: TeamAnswers = { ...answers.team, actors: answers.team.actors.toSpliced(index, 1) }
  for (const [needId, row] of Object.entries(answers.team.coverage)) {
    const mark = row[id]
    if (mark === undefined) continue
    marks[needId] = mark
    team = withMark(team, needId, id, null)
  }
  const { roles } = answers.arena
  const held = codes.role.filter((role) => roles[role].includes(id))
  const places = held.map((role) => roles[role].indexOf(id))
  const arena = withRoles(answers.arena, held, (ids) => ids.filter((each) => each !== id))
  return [
    { ...answers, team, arena },
    { actor, index, marks, roles: held, places },
  ]
}

/** Puts an actor back where they stood, with marks for the needs still there, and roles. */
export function withActorRestored(answers: Answers, removed: RemovedActor): Answers {
  const { actor, index, marks, roles, places } = removed
  if (answers.team.actors.some((each) => each.id === actor.id)) return answers
  const needs = new Set(answers.team.needs.map((need) => need.id))
  let team: TeamAnswers = {
    ...answers.team,
    actors: answers.team.actors.toSpliced(index, 0, actor),
  }
  for (const [needId, mark] of Object.entries(marks))
    if (needs.has(needId)) team = withMark(team, needId, actor.id, mark)
  const arena = withRoles(answers.arena, roles, (ids, nth) =>
    ids.includes(actor.id) ? ids : ids.toSpliced(places[nth] ?? ids.length, 0, actor.id),
  )
  return { ...answers, team, arena }
}

function withRoles(
  arena: ArenaAnswers,
  held: readonly Code<'role'>[],
  change: (ids: string[], nth: number) => string[],
): ArenaAnswers {
  if (held.length === 0) return arena
  const roles = { ...arena.roles }
  for (const [nth, role] of held.entries()) roles[role] = change(roles[role], nth)
  return { ...arena, roles }
}

export const withNeed = (team: TeamAnswers, id: string, change: Partial<Need>): TeamAnswers => ({
  ...team,
  needs: team.needs.map((need) => (need.id === id ? { ...need, ...change } : need)),
})

export const withActor = (team: TeamAnswers, id: string, change: Partial<Actor>): TeamAnswers => ({
  ...team,
  actors: team.actors.map((actor) => (actor.id === id ? { ...actor, ...change } : actor)),
})
