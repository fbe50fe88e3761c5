import type { Answers } from '#core/questions/answers.ts'
import { coverageFacts } from '#core/questions/coverage.ts'
import { isReplyDue } from '#core/questions/follow-ups.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { Actor, TeamAnswers } from '#core/questions/team.ts'
import {
  type ActorFacts,
  actorFacts,
  hasGain,
  hasGroup,
  isAffected,
} from '#core/rules/facts/actor-facts.ts'
import { type Because, because, chosen, merged } from '#core/rules/facts/because.ts'
import { isBegun } from '#core/rules/facts/begun.ts'
import { namedTeam } from '#core/rules/facts/named-team.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'

/** One of the seven ways co-creation may go wrong. */
export interface RiskResult {
  readonly code: RuleCode<'risk'>
  /** All that raises it, one sentence each. */
  readonly causes: readonly RiskCause[]
  /** What the causes rest on, one entry a field. */
  readonly because: readonly Because[]
}

export interface RiskCause {
  readonly code: RuleCode<'riskCause'>
  /** Ids of the actors its sentence names. */
  readonly actors: readonly string[]
  readonly because: readonly Because[]
}

/** More than can sit in a core without it becoming heavy: a threshold of our own. */
const largeCore = 10
/** More than this who leave after the design are many. */
const fewLeaving = 2

interface Source {
  readonly answers: Answers
  readonly actors: ActorFacts
  readonly isMotivationBegun: boolean
  readonly isArenaBegun: boolean
}

type Causes = (source: Source) => readonly RiskCause[]

/** The risks that are raised, in their order (docs/method.md, section 7). */
export function risks(answers: Answers): readonly RiskResult[] {
  const source: Source = {
    answers,
    actors: actorFacts(namedTeam(answers.team).actors),
    isMotivationBegun: isBegun('motivation', answers),
    isArenaBegun: isBegun('arena', answers),
  }
  return raisedBy.flatMap(([code, causesOf]) => {
    const causes = causesOf(source)
    if (causes.length === 0) return []
    return [{ code, causes, because: merged(causes.flatMap((cause) => cause.because)) }]
  })
}

/** A cause where it holds. Of actors, it is about those who are named. */
const when = (
  isSo: boolean,
  code: RiskCause['code'],
  rests: readonly Because[],
  actors: readonly Actor[] = [],
): readonly RiskCause[] =>
  isSo ? [{ code, actors: actors.map(({ id }) => id), because: rests }] : []

const isEmpty = (text: string) => !isFilled(text)

const rejectedResponsibility: Causes = ({ answers: { problem, arena }, isArenaBegun }) => {
  const { shiftsTask } = problem.purpose
  const isShifting = shiftsTask === 'partly' || shiftsTask === 'yes'
  return when(isShifting && isArenaBegun && isEmpty(arena.anchoring.owner), 'shiftedWithoutOwner', [
    because('problem.purpose', [], chosen('shiftsTask', shiftsTask)),
    because('arena.anchoring'),
  ])
}

const failingAccountability: Causes = ({
  answers: { arena, motivation },
  isMotivationBegun,
  isArenaBegun,
}) => {
  const { decision, reply } = arena.mandate
  return [
    ...when(isReplyDue(decision) && isEmpty(reply), 'noReply', [
      because('arena.mandate', [], chosen('decision', decision)),
    ]),
    ...when(isArenaBegun && isEmpty(arena.anchoring.owner), 'noOwner', [
      because('arena.anchoring'),
    ]),
    ...when(isMotivationBegun && isEmpty(motivation.influencePromise), 'noPromise', [
      because('motivation.influencePromise'),
    ]),
  ]
}

const hasMoney = ({ costs }: Answers['arena']) =>
  costs.some(({ what, amount, payer }) => [what, amount, payer].some(isFilled))

const risingTransactionCosts: Causes = ({ answers: { arena }, actors, isArenaBegun }) => [
  ...when(actors.core.length > largeCore, 'largeCore', [
    because('team.circles', actors.core, chosen('circle', 'core')),
  ]),
  ...when(isArenaBegun && isEmpty(arena.anchoring.resources) && !hasMoney(arena), 'noResources', [
    because('arena.anchoring'),
  ]),
]

const lossOfDemocracy: Causes = ({ answers: { arena }, actors: { actors, core, sides } }) => {
  const { givenBy } = arena.mandate
  const politicians = actors.filter((actor) => hasGroup(actor, ['politicians']))
  // One of whom nothing is noted may have been asked.
  const isAsked = politicians.some(({ commitment }) => commitment !== 'notAsked')
  // A business speaks for itself.
  const unknown = core.filter(
    (actor) =>
      sides.civic.includes(actor) && !hasGroup(actor, ['business']) && isEmpty(actor.represents),
  )
  const areMissed = actors.length > 0 && givenBy === 'politicians' && !isAsked
  const mandate = because('arena.mandate', [], chosen('mandateGivenBy', givenBy))
  return [
    ...when(areMissed && politicians.length === 0, 'noPolitician', [
      mandate,
      because('team.actors'),
    ]),
    ...when(areMissed && politicians.length > 0, 'politicianNotAsked', [
      mandate,
      because('team.circles', politicians, chosen('commitment', 'notAsked')),
    ]),
    ...when(unknown.length > 0, 'unknownVoices', [because('team.represents', unknown)], unknown),
  ]
}

const reinforcedInequality: Causes = ({ answers: { arena }, actors, isArenaBegun }) => {
  const { quiet } = actors
  const affected = actors.actors.filter(isAffected)
  const areStrong =
    affected.length > 0 &&
    affected.every(({ influence, voice }) => (influence ?? 0) >= 2 && voice !== 'quiet')
  const hasNoMeasure = isArenaBegun && arena.power.balancing.length === 0
  return [
    ...when(quiet.length > 0 && hasNoMeasure, 'unheard', [
      because('team.standing', quiet, chosen('voice', 'quiet')),
      because('arena.power'),
    ]),
    ...when(areStrong, 'onlyStrong', [because('team.standing', affected)]),
  ]
}

/** From outside the public sector, with a need to carry or a part in the solution. */
const countedOn = (team: TeamAnswers, { sides, inPhase }: ActorFacts): readonly Actor[] => {
  const { tasks } = coverageFacts(namedTeam(team))
  return sides.civic.filter(
    (actor) =>
      (tasks.get(actor.id)?.carries.length ?? 0) > 0 || inPhase.implement.civic.includes(actor),
  )
}

const implicitDemands: Causes = ({
  answers: { motivation, team, arena },
  actors,
  isMotivationBegun,
}) => {
  const isEndingSaid = isFilled(arena.ending.notice) || isFilled(arena.ending.text)
  const unrewarded = actors.inPhase.implement.civic.filter((actor) => !hasGain(actor))
  const unasked = countedOn(team, actors).filter(({ commitment }) => commitment === 'notAsked')
  return [
    ...when(
      unasked.length > 0,
      'countedOn',
      [because('team.circles', unasked, chosen('commitment', 'notAsked'))],
      unasked,
    ),
    ...when(
      isMotivationBegun && unrewarded.length > 0,
      'givesForNothing',
      [
        because('motivation.gains', unrewarded),
        because('arena.process', unrewarded, chosen('phase', 'implement')),
      ],
      unrewarded,
    ),
    ...when(isMotivationBegun && isEmpty(motivation.exit) && !isEndingSaid, 'noWayOut', [
      because('motivation.exit'),
    ]),
  ]
}

const coDestruction: Causes = ({ answers: { arena }, actors, isArenaBegun }) => {
  const leaving = actors.sides.civic.filter(
    ({ phases }) =>
      phases.length > 0 && !phases.includes('implement') && !phases.includes('evaluate'),
  )
  return [
    ...when(isArenaBegun && isEmpty(arena.power.conflict), 'noAgreement', [because('arena.power')]),
    ...when(
      leaving.length > fewLeaving,
      'leavingEarly',
      [because('arena.process', leaving)],
      leaving,
    ),
  ]
}

const raisedBy: readonly (readonly [RuleCode<'risk'>, Causes])[] = [
  ['rejectedResponsibility', rejectedResponsibility],
  ['failingAccountability', failingAccountability],
  ['risingTransactionCosts', risingTransactionCosts],
  ['lossOfDemocracy', lossOfDemocracy],
  ['reinforcedInequality', reinforcedInequality],
  ['implicitDemands', implicitDemands],
  ['coDestruction', coDestruction],
]
