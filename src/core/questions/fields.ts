import type { Answers } from './answers.ts'
import type { FieldState } from './field-state.ts'
import { isFilled } from './is-filled.ts'
import { type AskedOfEach, teamFacts } from './team-facts.ts'

export interface FieldDefinition {
  /** On the short route too. */
  readonly short: boolean
  readonly state: (answers: Answers) => FieldState
  /** What it asks of each actor in turn; it is full when every actor has an answer. */
  readonly eachActor?: AskedOfEach
}

const of = (...parts: boolean[]): FieldState =>
  parts.every(Boolean) ? 'full' : parts.some(Boolean) ? 'partial' : 'empty'
const text = (value: string): FieldState => of(isFilled(value))
const listOf = (values: readonly string[]): FieldState => of(values.some(isFilled))
/** What stands beside the things a field asks for begins it, and never makes it full. */
const beside = (state: FieldState, ...others: boolean[]): FieldState =>
  state === 'empty' && others.some(Boolean) ? 'partial' : state

const field = (state: FieldDefinition['state']): FieldDefinition => ({ short: false, state })
const shortField = (state: FieldDefinition['state']): FieldDefinition => ({ short: true, state })

/** The 38 fields of docs/method.md, by number. */
export const fields = {
  '0.1': shortField(({ start }) => beside(text(start.title), isFilled(start.preparedBy))),
  '0.2': field(({ start }) => of(isFilled(start.place), isFilled(start.timeframe))),
  '0.3': shortField(({ way }) => of(way !== null)),
  '0.4': field(({ start }) => text(start.motive)),
  '1.1': shortField(({ problem }) => text(problem.statement)),
  '1.2': shortField(({ problem }) => text(problem.affected)),
  '1.3': field(({ problem }) => text(problem.evidence)),
  '1.4': shortField(({ problem: { complexity } }) =>
    beside(of(complexity.signs.length > 0), isFilled(complexity.note)),
  ),
  '1.5': field(({ problem }) => text(problem.triedBefore)),
  '1.6': field(({ problem: { definition } }) =>
    beside(of(definition.by.length > 0, definition.reopen !== null), isFilled(definition.note)),
  ),
  '1.7': shortField(({ problem: { openness } }) =>
    of(openness.solution !== null, isFilled(openness.fixed), isFilled(openness.open)),
  ),
  '1.8': shortField(({ problem: { purpose } }) =>
    beside(
      of(purpose.main.length > 0, purpose.savings !== null, purpose.shiftsTask !== null),
      isFilled(purpose.note),
    ),
  ),
  '1.9': field(({ problem: { success } }) =>
    beside(
      listOf(success.map((row) => row.sign)),
      success.some((row) => isFilled(row.measure)),
    ),
  ),
  '2.1': shortField(({ team: { needs } }) =>
    beside(
      listOf(needs.map((need) => need.name)),
      needs.some((need) => need.kind !== null || need.importance !== null),
    ),
  ),
  '2.2': shortField(({ team: { actors } }) =>
    beside(
      listOf(actors.map((actor) => actor.name)),
      actors.some((actor) => actor.group !== null || isFilled(actor.brings)),
    ),
  ),
  '2.3': { ...shortField(({ team }) => teamFacts(team).standing), eachActor: 'standing' },
  '2.4': shortField(({ team }) => teamFacts(team).coverage),
  '2.5': { ...field(({ team }) => teamFacts(team).represents), eachActor: 'represents' },
  '2.6': {
    ...field(({ team }) => beside(teamFacts(team).circles, teamFacts(team).anyCommitment)),
    eachActor: 'circles',
  },
  '2.7': field(({ team }) => text(team.missing)),
  '2.8': field(({ team }) => text(team.staffRoom)),
  '3.1': shortField(({ motivation }) => text(motivation.sharedStake)),
  '3.2': { ...shortField(({ team }) => teamFacts(team).gains), eachActor: 'gains' },
  '3.3': { ...field(({ team }) => teamFacts(team).barriers), eachActor: 'barriers' },
  '3.4': shortField(({ motivation }) => text(motivation.influencePromise)),
  '3.5': field(({ motivation }) =>
    of(motivation.commonGains.some((row) => row.gain !== null || isFilled(row.sign))),
  ),
  '3.6': field(({ motivation: { invitation } }) =>
    of(isFilled(invitation.who), isFilled(invitation.how), isFilled(invitation.when)),
  ),
  '3.7': field(({ motivation }) => text(motivation.smallWins)),
  '3.8': field(({ motivation }) => text(motivation.exit)),
  '4.1': field(({ arena }) =>
    beside(
      of(arena.form !== null),
      isFilled(arena.name),
      arena.size !== null,
      isFilled(arena.composition),
    ),
  ),
  '4.2': shortField(({ arena: { mandate } }) =>
    beside(
      of(isFilled(mandate.text), mandate.decision !== null),
      isFilled(mandate.reply),
      mandate.initiative.length > 0,
    ),
  ),
  '4.3': field(({ arena }) => listOf(arena.groundRules)),
  '4.4': shortField(({ arena: { roles } }) =>
    beside(
      of(roles.convener.length > 0, roles.facilitator.length > 0, roles.catalyst.length > 0),
      isFilled(roles.note),
      Object.values(roles.volunteerTasks).some(isFilled),
    ),
  ),
  '4.5': shortField(({ arena: { process }, team }) =>
    beside(
      of(
        process.design !== null,
        process.phases.some(
          (row) => isFilled(row.when) || isFilled(row.what) || isFilled(row.product),
        ),
        teamFacts(team).anyPhase,
      ),
      process.meetings.length > 0,
    ),
  ),
  '4.6': field(({ arena: { meeting } }) =>
    beside(
      of(isFilled(meeting.place), meeting.rhythm !== null),
      isFilled(meeting.rhythmNote),
      isFilled(meeting.access),
    ),
  ),
  '4.7': field(({ arena }) => listOf(arena.objects)),
  '4.8': field(({ arena: { power } }) => of(power.balancing.length > 0, isFilled(power.conflict))),
  '4.9': shortField(({ arena: { anchoring } }) =>
    of(
      isFilled(anchoring.resources),
      isFilled(anchoring.owner),
      isFilled(anchoring.after),
      isFilled(anchoring.evaluation),
    ),
  ),
} as const satisfies Record<string, FieldDefinition>

export type FieldId = keyof typeof fields
export const fieldIds = Object.keys(fields) as FieldId[]

/** Soft limits in characters: above them a hint is given, never an error. */
export const softLimits = {
  'start.title': 60,
  'start.place': 80,
  'start.timeframe': 80,
  'start.motive': 400,
  'problem.statement': 300,
  'problem.affected': 500,
  'problem.evidence': 500,
  'problem.complexity.note': 400,
  'problem.triedBefore': 500,
  'problem.definition.note': 300,
  'problem.openness.fixed': 400,
  'problem.openness.open': 400,
  'problem.purpose.note': 300,
  'problem.success.sign': 160,
  'problem.success.measure': 120,
  'need.name': 80,
  'actor.name': 60,
  'actor.brings': 120,
  'actor.represents': 100,
  'actor.gainText': 100,
  'actor.lowering': 140,
  'team.missing': 300,
  'team.staffRoom': 300,
  'motivation.sharedStake': 400,
  'motivation.commonGains.sign': 140,
  'motivation.influencePromise': 400,
  'motivation.invitation.who': 120,
  'motivation.invitation.how': 160,
  'motivation.invitation.when': 40,
  'motivation.smallWins': 300,
  'motivation.exit': 300,
  'arena.composition': 300,
  'arena.mandate.text': 300,
  'arena.groundRules': 100,
  'arena.objects': 100,
  'arena.power.conflict': 300,
  'arena.anchoring.resources': 200,
  'arena.anchoring.owner': 200,
  'arena.anchoring.after': 200,
  'arena.anchoring.evaluation': 200,
} as const

/** How many needs and actors a team can take in at a glance; above gives a hint. */
export const softRows = { needs: 8, actors: 14 } as const
