import * as z from 'zod/mini'
import { limits } from '#core/limits.ts'
import { type Code, codes } from './codes.ts'
import { answerText, choice, choices, each, rowId, rowsOf, textRows } from './schema-parts.ts'

const phaseSchema = z.strictObject({
  phase: z.enum(codes.phase),
  when: answerText,
  what: answerText,
  product: answerText,
})

const meetingSchema = z.strictObject({
  id: rowId,
  /** `2027-01-19`, or empty when not agreed. */
  date: answerText,
  /** `17:00`, or empty. */
  starts: answerText,
  /** `19:30`, or empty. */
  ends: answerText,
  place: answerText,
  purpose: answerText,
  agenda: choice('agenda'),
})
/** One dated meeting of the process. */
export type Meeting = z.infer<typeof meetingSchema>

const costSchema = z.strictObject({
  id: rowId,
  what: answerText,
  amount: answerText,
  payer: answerText,
})

const riskSchema = z.strictObject({
  id: rowId,
  risk: answerText,
  response: answerText,
  who: answerText,
})

const actorRefs = z.array(rowId).check(
  z.maxLength(limits.actors),
  z.refine((ids) => new Set(ids).size === ids.length, 'repeated'),
)

/** Who holds each of the three roles. */
const holders = each(codes.role, actorRefs)
const noHolders = { convener: [], facilitator: [], catalyst: [] }

export const arenaSchema = z.strictObject({
  form: choice('arenaForm'),
  name: answerText,
  /** How many take part; null when unanswered. */
  size: z.nullable(z.int().check(z.minimum(0), z.maximum(1_000_000))),
  composition: answerText,
  mandate: z.strictObject({
    text: answerText,
    decision: choice('decision'),
    reply: answerText,
    initiative: choices('group'),
    givenBy: choice('mandateGivenBy'),
  }),
  groundRules: textRows,
  roles: z.strictObject({
    ...holders,
    /** Who holds a role in that phase, where it changes hands; nobody means the same as throughout. */
    perPhase: z.strictObject(each(codes.phase, z.strictObject(holders))),
    note: answerText,
    volunteerTasks: z.strictObject(each(codes.volunteerTask, answerText)),
  }),
  process: z.strictObject({
    design: choice('processDesign'),
    /** Asked as `follow-ups.ts` has it. */
    fixedBy: choice('processFixedBy'),
    /** One row a phase, in the order of the phases. */
    phases: z
      .array(phaseSchema)
      .check(
        z.refine((rows) => rows.map((row) => row.phase).join() === codes.phase.join(), 'phases'),
      ),
    meetings: rowsOf(meetingSchema, limits.rows),
  }),
  meeting: z.strictObject({
    place: answerText,
    rhythm: choice('rhythm'),
    rhythmNote: answerText,
    access: answerText,
  }),
  objects: textRows,
  power: z.strictObject({ balancing: choices('balancing'), conflict: answerText }),
  anchoring: z.strictObject({
    resources: answerText,
    owner: answerText,
    after: answerText,
    evaluation: answerText,
  }),
  costs: rowsOf(costSchema, limits.rows),
  time: z.strictObject({
    /** `2027-01-19`, or empty when not agreed, as the two below. */
    begins: answerText,
    ends: answerText,
    review: answerText,
  }),
  politics: z.strictObject({
    policy: answerText,
    committee: answerText,
    approver: answerText,
    approval: answerText,
  }),
  communication: answerText,
  safeguards: z.strictObject({ settled: choices('safeguard'), note: answerText }),
  ending: z.strictObject({ notice: answerText, text: answerText }),
  risks: rowsOf(riskSchema, limits.rows),
  boundary: answerText,
})
export type ArenaAnswers = z.infer<typeof arenaSchema>

export const emptyArena: ArenaAnswers = {
  form: null,
  name: '',
  size: null,
  composition: '',
  mandate: { text: '', decision: null, reply: '', initiative: [], givenBy: null },
  groundRules: [],
  roles: {
    ...noHolders,
    perPhase: each<Code<'phase'>, typeof noHolders>(codes.phase, noHolders),
    note: '',
    volunteerTasks: each(codes.volunteerTask, ''),
  },
  process: {
    design: null,
    fixedBy: null,
    phases: codes.phase.map((phase) => ({ phase, when: '', what: '', product: '' })),
    meetings: [],
  },
  meeting: { place: '', rhythm: null, rhythmNote: '', access: '' },
  objects: [],
  power: { balancing: [], conflict: '' },
  anchoring: { resources: '', owner: '', after: '', evaluation: '' },
  costs: [],
  time: { begins: '', ends: '', review: '' },
  politics: { policy: '', committee: '', approver: '', approval: '' },
  communication: '',
  safeguards: { settled: [], note: '' },
  ending: { notice: '', text: '' },
  risks: [],
  boundary: '',
}

export const emptyMeeting = (id: string): Meeting => ({
  id,
  date: '',
  starts: '',
  ends: '',
  place: '',
  purpose: '',
  agenda: null,
})
