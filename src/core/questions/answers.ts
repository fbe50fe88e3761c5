import * as z from 'zod/mini'
import { arenaSchema, emptyArena } from './arena.ts'
import { emptyMotivation, motivationSchema } from './motivation.ts'
import { emptyProblem, problemSchema } from './problem.ts'
import { choice } from './schema-parts.ts'
import { emptyStart, startSchema } from './start.ts'
import { emptyTeam, teamSchema } from './team.ts'

export const answersSchema = z.strictObject({
  start: startSchema,
  way: choice('way'),
  problem: problemSchema,
  team: teamSchema,
  motivation: motivationSchema,
  arena: arenaSchema,
})
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
