import type { Answers } from '#core/questions/answers.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { actorFacts, hasGain, hasGroup, isAffected } from '#core/rules/facts/actor-facts.ts'
import { type Because, because, chosen } from '#core/rules/facts/because.ts'
import { isBegun } from '#core/rules/facts/begun.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'

/** One of the seven ways co-creation may go wrong. */
export interface RiskResult {
  readonly code: RuleCode<'risk'>
  readonly because: readonly Because[]
}

/** More than can sit in a core without it becoming heavy: a threshold of our own. */
const largeCore = 10
/** More than this who leave after the design are many. */
const fewLeaving = 2

/** The risks that are raised, in their order (docs/method.md, section 7). */
export const risks = (answers: Answers): readonly RiskResult[] => [
  ...raised('rejectedResponsibility', rejectedResponsibility(answers)),
  ...raised('failingAccountability', failingAccountability(answers)),
  ...raised('risingTransactionCosts', risingTransactionCosts(answers)),
  ...raised('lossOfDemocracy', lossOfDemocracy(answers)),
  ...raised('reinforcedInequality', reinforcedInequality(answers)),
  ...raised('implicitDemands', implicitDemands(answers)),
  ...raised('coDestruction', coDestruction(answers)),
]

const raised = (code: RuleCode<'risk'>, rests: readonly Because[]): readonly RiskResult[] =>
  rests.length > 0 ? [{ code, because: rests }] : []

const when = (isSo: boolean, ...rests: readonly Because[]): readonly Because[] =>
  isSo ? rests : []

const isEmpty = (text: string) => !isFilled(text)

function rejectedResponsibility(answers: Answers): readonly Because[] {
  const { shiftsTask } = answers.problem.purpose
  const isShifting = shiftsTask === 'partly' || shiftsTask === 'yes'
  return when(
    isShifting && isBegun('arena', answers) && isEmpty(answers.arena.anchoring.owner),
    because('problem.purpose', [], chosen('shiftsTask', shiftsTask)),
    because('arena.anchoring'),
  )
}

function failingAccountability(answers: Answers): readonly Because[] {
  const { mandate, anchoring } = answers.arena
  if (!isBegun('arena', answers)) return []
  return [
    ...when(isEmpty(mandate.reply), because('arena.mandate')),
    ...when(isEmpty(anchoring.owner), because('arena.anchoring')),
  ]
}

function risingTransactionCosts(answers: Answers): readonly Because[] {
  const { core } = actorFacts(answers.team.actors)
  const isUnfunded = isBegun('arena', answers) && isEmpty(answers.arena.anchoring.resources)
  return [
    ...when(core.length > largeCore, because('team.circles', core, chosen('circle', 'core'))),
    ...when(isUnfunded, because('arena.anchoring')),
  ]
}

function lossOfDemocracy(answers: Answers): readonly Because[] {
  const { actors, core, sides } = actorFacts(answers.team.actors)
  if (!isBegun('team', answers)) return []
  const politicians = actors.filter((actor) => hasGroup(actor, ['politicians']))
  const isAsked = politicians.some(({ commitment }) => commitment !== 'notAsked')
  const speakingForUnknown = core.filter(
    (actor) => sides.civic.includes(actor) && isEmpty(actor.represents),
  )
  const notAsked =
    politicians.length === 0
      ? because('team.actors')
      : because('team.circles', politicians, chosen('commitment', 'notAsked'))
  return [
    ...when(!isAsked, notAsked),
    ...when(speakingForUnknown.length > 0, because('team.represents', speakingForUnknown)),
  ]
}

function reinforcedInequality({ team, arena }: Answers): readonly Because[] {
  const { actors, quiet } = actorFacts(team.actors)
  const affected = actors.filter(isAffected)
  const areStrong =
    affected.length > 0 &&
    affected.every(({ influence, voice }) => (influence ?? 0) >= 2 && voice !== 'quiet')
  return [
    ...when(
      quiet.length > 0 && arena.power.balancing.length === 0,
      because('team.standing', quiet, chosen('voice', 'quiet')),
      because('arena.power'),
    ),
    ...when(areStrong, because('team.standing', affected)),
  ]
}

function implicitDemands(answers: Answers): readonly Because[] {
  const { inPhase } = actorFacts(answers.team.actors)
  const unrewarded = inPhase.implement.civic.filter((actor) => !hasGain(actor))
  const isBound = isBegun('motivation', answers) && isEmpty(answers.motivation.exit)
  return [
    ...when(
      unrewarded.length > 0,
      because('motivation.gains', unrewarded),
      because('arena.process', unrewarded),
    ),
    ...when(isBound, because('motivation.exit')),
  ]
}

function coDestruction(answers: Answers): readonly Because[] {
  const { sides } = actorFacts(answers.team.actors)
  const leaving = sides.civic.filter(
    ({ phases }) =>
      phases.length > 0 && !phases.includes('implement') && !phases.includes('evaluate'),
  )
  const hasNoAgreement = isBegun('arena', answers) && isEmpty(answers.arena.power.conflict)
  return [
    ...when(hasNoAgreement, because('arena.power')),
    ...when(leaving.length > fewLeaving, because('arena.process', leaving)),
  ]
}
