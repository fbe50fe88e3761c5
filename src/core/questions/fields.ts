import type { Answers } from './answers.ts'
import type { FieldState } from './field-state.ts'
import { isFilled } from './is-filled.ts'
import { type AskedOfEach, teamFacts } from './team-facts.ts'

export interface FieldDefinition {
  /** What people read it by, on paper and in docs/method.md: 1.1 is the first of question 1. */
  readonly number: string
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

const field = (number: string, state: FieldDefinition['state']): FieldDefinition => ({
  number,
  short: false,
  state,
})
const shortField = (number: string, state: FieldDefinition['state']): FieldDefinition => ({
  number,
  short: true,
  state,
})

/** The 38 fields of docs/method.md, in the order of their numbers. */
export const fields = {
  'start.title': shortField('0.1', ({ start }) =>
    beside(text(start.title), isFilled(start.preparedBy)),
  ),
  'start.placeAndTime': field('0.2', ({ start }) =>
    of(isFilled(start.place), isFilled(start.timeframe)),
  ),
  'start.way': shortField('0.3', ({ way }) => of(way !== null)),
  'start.motive': field('0.4', ({ start }) => text(start.motive)),
  'problem.statement': shortField('1.1', ({ problem }) => text(problem.statement)),
  'problem.affected': shortField('1.2', ({ problem }) => text(problem.affected)),
  'problem.evidence': field('1.3', ({ problem }) => text(problem.evidence)),
  'problem.complexity': shortField('1.4', ({ problem: { complexity } }) =>
    beside(of(complexity.signs.length > 0), isFilled(complexity.note)),
  ),
  'problem.triedBefore': field('1.5', ({ problem }) => text(problem.triedBefore)),
  'problem.definition': field('1.6', ({ problem: { definition } }) =>
    beside(of(definition.by.length > 0, definition.reopen !== null), isFilled(definition.note)),
  ),
  'problem.openness': shortField('1.7', ({ problem: { openness } }) =>
    of(openness.solution !== null, isFilled(openness.fixed), isFilled(openness.open)),
  ),
  'problem.purpose': shortField('1.8', ({ problem: { purpose } }) =>
    beside(
      of(purpose.main.length > 0, purpose.savings !== null, purpose.shiftsTask !== null),
      isFilled(purpose.note),
    ),
  ),
  'problem.success': field('1.9', ({ problem: { success } }) =>
    beside(
      listOf(success.map((row) => row.sign)),
      success.some((row) => isFilled(row.measure)),
    ),
  ),
  'team.needs': shortField('2.1', ({ team: { needs } }) =>
    beside(
      listOf(needs.map((need) => need.name)),
      needs.some((need) => need.kind !== null || need.importance !== null),
    ),
  ),
  'team.actors': shortField('2.2', ({ team: { actors } }) =>
    beside(
      listOf(actors.map((actor) => actor.name)),
      actors.some((actor) => actor.group !== null || isFilled(actor.brings)),
    ),
  ),
  'team.standing': {
    ...shortField('2.3', ({ team }) => teamFacts(team).standing),
    eachActor: 'standing',
  },
  'team.coverage': shortField('2.4', ({ team }) => teamFacts(team).coverage),
  'team.represents': {
    ...field('2.5', ({ team }) => teamFacts(team).represents),
    eachActor: 'represents',
  },
  'team.circles': {
    ...field('2.6', ({ team }) => beside(teamFacts(team).circles, teamFacts(team).anyCommitment)),
    eachActor: 'circles',
  },
  'team.missing': field('2.7', ({ team }) => text(team.missing)),
  'team.staffRoom': field('2.8', ({ team }) => text(team.staffRoom)),
  'motivation.sharedStake': shortField('3.1', ({ motivation }) => text(motivation.sharedStake)),
  'motivation.gains': {
    ...shortField('3.2', ({ team }) => teamFacts(team).gains),
    eachActor: 'gains',
  },
  'motivation.barriers': {
    ...field('3.3', ({ team }) => teamFacts(team).barriers),
    eachActor: 'barriers',
  },
  'motivation.influencePromise': shortField('3.4', ({ motivation }) =>
    text(motivation.influencePromise),
  ),
  'motivation.commonGains': field('3.5', ({ motivation }) =>
    of(motivation.commonGains.some((row) => row.gain !== null || isFilled(row.sign))),
  ),
  'motivation.invitation': field('3.6', ({ motivation: { invitation } }) =>
    of(isFilled(invitation.who), isFilled(invitation.how), isFilled(invitation.when)),
  ),
  'motivation.smallWins': field('3.7', ({ motivation }) => text(motivation.smallWins)),
  'motivation.exit': field('3.8', ({ motivation }) => text(motivation.exit)),
  'arena.form': field('4.1', ({ arena }) =>
    beside(
      of(arena.form !== null),
      isFilled(arena.name),
      arena.size !== null,
      isFilled(arena.composition),
    ),
  ),
  'arena.mandate': shortField('4.2', ({ arena: { mandate } }) =>
    beside(
      of(isFilled(mandate.text), mandate.decision !== null),
      isFilled(mandate.reply),
      mandate.initiative.length > 0,
    ),
  ),
  'arena.groundRules': field('4.3', ({ arena }) => listOf(arena.groundRules)),
  'arena.roles': shortField('4.4', ({ arena: { roles } }) =>
    beside(
      of(roles.convener.length > 0, roles.facilitator.length > 0, roles.catalyst.length > 0),
      isFilled(roles.note),
      Object.values(roles.volunteerTasks).some(isFilled),
    ),
  ),
  'arena.process': shortField('4.5', ({ arena: { process }, team }) =>
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
  'arena.meeting': field('4.6', ({ arena: { meeting } }) =>
    beside(
      of(isFilled(meeting.place), meeting.rhythm !== null),
      isFilled(meeting.rhythmNote),
      isFilled(meeting.access),
    ),
  ),
  'arena.objects': field('4.7', ({ arena }) => listOf(arena.objects)),
  'arena.power': field('4.8', ({ arena: { power } }) =>
    of(power.balancing.length > 0, isFilled(power.conflict)),
  ),
  'arena.anchoring': shortField('4.9', ({ arena: { anchoring } }) =>
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
