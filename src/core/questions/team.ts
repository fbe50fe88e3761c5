import * as z from 'zod/mini'
import { limits } from '#core/limits.ts'
import { answerText, choice, choices, degree, rowId, rowsOf } from './schema-parts.ts'

const needSchema = z.strictObject({
  id: rowId,
  name: answerText,
  kind: choice('kind'),
  importance: choice('importance'),
})
/** Something the task requires. */
export type Need = z.infer<typeof needSchema>

export const actorSchema = z.strictObject({
  id: rowId,
  name: answerText,
  group: choice('group'),
  /** Asked of the group *knowledge* alone; null is neither side. */
  side: choice('side'),
  relation: choice('relation'),
  brings: answerText,
  stake: degree,
  influence: degree,
  voice: choice('voice'),
  represents: answerText,
  circle: choice('circle'),
  /** Private: see `off-paper.ts`. */
  commitment: choice('commitment'),
  phases: choices('phase'),
  gains: choices('gain'),
  gainText: answerText,
  /** Private. */
  barriers: choices('barrier'),
  /** Private. */
  lowering: answerText,
  contact: answerText,
})
/** A group or role that can help, never a named person. */
export type Actor = z.infer<typeof actorSchema>

const markSchema = z.literal([1, 2])
/** 1 contributes, 2 carries. No mark is no entry. */
export type Mark = z.infer<typeof markSchema>

const coverageSchema = z.record(rowId, z.record(rowId, markSchema))
/** Need id → actor id → mark. */
export type Coverage = z.infer<typeof coverageSchema>

export const teamSchema = z.strictObject({
  needs: rowsOf(needSchema, limits.needs),
  actors: rowsOf(actorSchema, limits.actors),
  coverage: coverageSchema,
  missing: answerText,
  staffRoom: answerText,
})
export type TeamAnswers = z.infer<typeof teamSchema>

export const emptyTeam: TeamAnswers = {
  needs: [],
  actors: [],
  coverage: {},
  missing: '',
  staffRoom: '',
}

export const emptyNeed = (id: string, name: string): Need => ({
  id,
  name,
  kind: null,
  importance: null,
})

export const emptyActor = (id: string, name: string): Actor => ({
  id,
  name,
  group: null,
  side: null,
  relation: null,
  brings: '',
  stake: null,
  influence: null,
  voice: null,
  represents: '',
  circle: null,
  commitment: null,
  phases: [],
  gains: [],
  gainText: '',
  barriers: [],
  lowering: '',
  contact: '',
})
