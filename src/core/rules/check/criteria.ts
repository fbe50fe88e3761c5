import { isFilled } from '#core/questions/is-filled.ts'
import type { Actor } from '#core/questions/team.ts'
import { allOf, isPublicIdle } from '#core/rules/facts/actor-facts.ts'
import { type Because, because, chosen } from '#core/rules/facts/because.ts'
import { isOpenSolution, opennessOf } from '#core/rules/facts/solution.ts'
import { affected, interdependence } from './criteria-of-dependence.ts'
import { define } from './define.ts'
import {
  type CriteriaSource,
  type CriterionResult,
  isFirm,
  isOnBothSides,
  open,
  type Said,
  weak,
  when,
  yes,
} from './said.ts'

/**
 * The criteria in their order (docs/method.md, section 3b). An actor without a group could stand on
 * either side, so where one takes part an answer that is not yes is left open.
 */
export const criteria = (source: CriteriaSource): readonly CriterionResult[] => [
  { code: 'parties', ...parties(source) },
  { code: 'equal', ...equal(source) },
  { code: 'define', ...define(source) },
  { code: 'design', ...together(source, 'design') },
  { code: 'implement', ...together(source, 'implement') },
  { code: 'better', ...better(source) },
  { code: 'interdependence', ...interdependence(source) },
  { code: 'affected', ...affected(source) },
]

function parties({ actors: facts }: CriteriaSource): Said {
  const { actors, sides } = facts
  if (actors.length === 0) return open(because('team.actors'))
  const isIdle = isPublicIdle(facts)
  const hasCitizens = sides.civic.some((actor) => !isFirm(actor))
  if (hasCitizens && sides.public.length > 0 && !isIdle)
    return yes(because('team.actors', [...sides.public, ...sides.civic]))
  const rests = because('team.actors', actors)
  const absent = isIdle && sides.public.length > 0 ? [because('arena.process', sides.public)] : []
  const advice = [
    ...when(sides.public.length === 0, 'invitePublic'),
    ...when(isIdle, 'includePublic'),
    ...when(!hasCitizens, sides.civic.length > 0 ? 'inviteCitizens' : 'inviteCivic'),
  ]
  if (actors.length === 1) return weak('no', advice, rests)
  return sides.unknown.length > 0
    ? open(because('team.actors', sides.unknown))
    : weak('partly', advice, rests, ...absent)
}

function equal(source: CriteriaSource): Said {
  const { mandate, power } = source.arena
  const { quiet } = source.actors
  const { decision } = mandate
  const rights = because('arena.mandate', [], chosen('decision', decision))
  if (decision === null) return open(rights)
  const isDecided = decision === 'decideTogether'
  const lacksReply = decision === 'proposeWithReply' && !isFilled(mandate.reply)
  const lacksRoom = quiet.length > 0 && power.balancing.length === 0
  const closed = closedCore(source)
  if (closed.is === null) return open(...closed.because)
  const measures = power.balancing.map((code) => ({ set: 'balancing', code }) as const)
  const rests = [
    rights,
    ...(quiet.length > 0
      ? [
          because('team.standing', quiet, chosen('voice', 'quiet')),
          because('arena.power', [], measures),
        ]
      : []),
    ...closed.because,
  ]
  const advice = [
    ...when(!isDecided && decision !== 'proposeWithReply', 'giveSay'),
    ...when(lacksReply, 'agreeReply'),
    ...when(lacksRoom, 'makeRoom'),
    ...when(closed.is, 'openCore'),
  ]
  if (advice.length > 0) return weak(decision === 'none' ? 'no' : 'partly', advice, ...rests)
  return yes(...rests)
}

interface ClosedCore {
  /** Null while it rests on who an actor without a group is. */
  readonly is: boolean | null
  readonly because: readonly Because[]
}

/**
 * Whether there is a core, or without one a working team, and nobody from the civic side is in it, nor
 * could be.
 */
function closedCore({ actors: { actors, core, sides } }: CriteriaSource): ClosedCore {
  const innermost = core.length > 0 ? 'core' : 'workgroup'
  const inside = actors.filter(({ circle }) => circle === innermost)
  if (inside.length === 0) return { is: false, because: [] }
  const couldBeIn = ({ circle }: Actor) => circle === innermost || circle === null
  const rests = because('team.circles', inside, chosen('circle', innermost))
  if (sides.civic.some(couldBeIn)) return { is: false, because: [] }
  const unknown = sides.unknown.filter(couldBeIn)
  return unknown.length > 0
    ? { is: null, because: [because('team.actors', unknown)] }
    : { is: true, because: [rests] }
}

const adviceOfPhase = {
  design: { civic: 'designCivic', public: 'designPublic' },
  implement: { civic: 'implementCivic', public: 'implementPublic' },
} as const

function together({ actors }: CriteriaSource, phase: 'design' | 'implement'): Said {
  if (!actors.anyPhase) return open(because('arena.process'))
  const sides = actors.inPhase[phase]
  const rests = because('arena.process', allOf(sides), chosen('phase', phase))
  if (isOnBothSides(sides)) return yes(rests)
  if (sides.unknown.length > 0) return open(because('team.actors', sides.unknown))
  const advice = [
    ...when(sides.civic.length === 0, adviceOfPhase[phase].civic),
    ...when(sides.public.length === 0, adviceOfPhase[phase].public),
  ]
  return weak(advice.length === 1 ? 'partly' : 'no', advice, rests)
}

function better({ problem }: CriteriaSource): Said {
  const { success, triedBefore, openness } = problem
  const hasSign = success.some(({ sign }) => isFilled(sign))
  const hasTried = isFilled(triedBefore)
  const rests = [because('problem.triedBefore'), opennessOf(problem), because('problem.success')]
  const advice = [
    ...when(!hasTried, 'writeTried'),
    ...when(!hasSign, 'writeSign'),
    ...when(!isOpenSolution(problem), 'openSolution'),
  ]
  if (advice.length === 0) return yes(...rests)
  if (hasSign || hasTried) return weak('partly', advice, ...rests)
  return openness.solution === null ? open(...rests) : weak('no', advice, ...rests)
}
