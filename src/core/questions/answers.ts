import * as z from 'zod/mini'
import { type ArenaAnswers, arenaSchema, emptyArena } from './arena.ts'
import { codes } from './codes.ts'
import { emptyMotivation, motivationSchema } from './motivation.ts'
import { emptyProblem, problemSchema } from './problem.ts'
import { choice } from './schema-parts.ts'
import { emptyStart, startSchema } from './start.ts'
import { emptyTeam, type TeamAnswers, teamSchema } from './team.ts'

export const answersSchema = z
  .strictObject({
    start: startSchema,
    way: choice('way'),
    problem: problemSchema,
    team: teamSchema,
    motivation: motivationSchema,
    arena: arenaSchema,
  })
  .check(
    z.refine(marksHaveRows, { path: ['team', 'coverage'] }),
    z.refine(rolesHaveActors, { path: ['arena', 'roles'] }),
  )
/** All that people answer, under the names of docs/method.md. */
export type Answers = z.infer<typeof answersSchema>

export const emptyAnswers: Answers = {
  start: emptyStart,
  way: null,
  problem: emptyProblem,
  team: emptyTeam,
  motivation: emptyMotivation,
  arena: emptyArena,
}

function marksHaveRows({ team }: { team: TeamAnswers }): boolean {
  const needs = new Set(team.needs.map((need) => need.id))
  const actors = new Set(team.actors.map((actor) => actor.id))
  return Object.entries(team.coverage).every(
    ([need, row]) => needs.has(need) && Object.keys(row).every((actor) => actors.has(actor)),
  )
}

function rolesHaveActors({ arena, team }: { arena: ArenaAnswers; team: TeamAnswers }): boolean {
  const actors = new Set(team.actors.map((actor) => actor.id))
  const all = [arena.roles, ...codes.phase.map((phase) => arena.roles.perPhase[phase])]
  return all.every((held) => codes.role.every((role) => held[role].every((id) => actors.has(id))))
}
