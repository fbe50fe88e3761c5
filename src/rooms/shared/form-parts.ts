import * as z from 'zod/mini'
import type { Answers } from '#core/questions/answers.ts'
import { arenaSchema } from '#core/questions/arena.ts'
import { motivationSchema } from '#core/questions/motivation.ts'
import { problemSchema } from '#core/questions/problem.ts'
import { answerText, choice } from '#core/questions/schema-parts.ts'
import { startSchema } from '#core/questions/start.ts'

const teamTextsSchema = z.strictObject({ missing: answerText, staffRoom: answerText })

/** Everything a form can hold, under the names of the answers. Rows of the team have forms of their own. */
export type FormAnswers = Omit<Answers, 'team'> & { team: z.infer<typeof teamTextsSchema> }

/** One question's share of the answers, as a form is given it and hands it back. */
export interface FormPart {
  readonly schema: z.ZodMiniType<Partial<FormAnswers>>
  readonly read: (answers: Answers) => Partial<FormAnswers>
  readonly write: (answers: Answers, part: Partial<FormAnswers>) => Answers
}

const whole = (
  schema: z.ZodMiniType<Partial<Omit<FormAnswers, 'team'>>>,
  read: (answers: Answers) => Partial<Omit<FormAnswers, 'team'>>,
): FormPart => ({
  schema,
  read,
  write: (answers, { team: _, ...part }) => ({ ...answers, ...part }),
})

export const formParts = {
  start: whole(z.strictObject({ start: startSchema, way: choice('way') }), ({ start, way }) => ({
    start,
    way,
  })),
  problem: whole(z.strictObject({ problem: problemSchema }), ({ problem }) => ({ problem })),
  motivation: whole(z.strictObject({ motivation: motivationSchema }), ({ motivation }) => ({
    motivation,
  })),
  arena: whole(z.strictObject({ arena: arenaSchema }), ({ arena }) => ({ arena })),
  team: {
    schema: z.strictObject({ team: teamTextsSchema }),
    read: ({ team: { missing, staffRoom } }) => ({ team: { missing, staffRoom } }),
    write: (answers, { team }) => ({ ...answers, team: { ...answers.team, ...team } }),
  },
} satisfies Record<string, FormPart>
