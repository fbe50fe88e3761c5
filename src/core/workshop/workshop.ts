import * as z from 'zod/mini'
import { limits } from '#core/limits.ts'
import { answerText, rowId, rowsOf } from '#core/questions/schema-parts.ts'
import { chores } from './chores.ts'

/** The lengths there is a run sheet for, in minutes. */
export const durations = [60, 120, 150, 180] as const
export type Duration = (typeof durations)[number]

const blockSchema = z.strictObject({
  id: rowId,
  /** Whole minutes; null where nobody has said. */
  minutes: z.nullable(z.int().check(z.minimum(0), z.maximum(limits.blockMinutes))),
  what: answerText,
  /** Who leads it. */
  lead: answerText,
  how: answerText,
  /** What there is when it is over. */
  result: answerText,
})
/** One block of a run sheet: what is done in the room, for how long, and how. */
export type Block = z.infer<typeof blockSchema>

export const workshopSchema = z.strictObject({
  /** How long it is to be, in minutes; null until that is chosen. */
  duration: z.nullable(z.literal(durations)),
  /** When it begins, as `17:00`; empty where nobody has said. */
  begins: z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/)),
  blocks: rowsOf(blockSchema, limits.blocks),
  /** What is done of all that is to be done around it. */
  done: z
    .array(z.enum(chores))
    .check(z.refine((done) => new Set(done).size === done.length, 'repeated')),
})
/** A workshop as it is prepared: how long, from when, its run sheet, and what is done around it. */
export type Workshop = z.infer<typeof workshopSchema>

export const emptyWorkshop: Workshop = { duration: null, begins: '', blocks: [], done: [] }

interface WithWorkshop {
  readonly workshop: Workshop
}

/** As it goes on paper and into one: a run sheet is for those who lead the room, and has a paper of its own. */
export const withoutWorkshop = <T extends WithWorkshop>(project: T): T =>
  project.workshop === emptyWorkshop ? project : { ...project, workshop: emptyWorkshop }
