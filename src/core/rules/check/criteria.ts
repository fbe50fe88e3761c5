import type { ArenaAnswers } from '#core/questions/arena.ts'
import { type CoverageFacts, hasTask } from '#core/questions/coverage.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { ProblemAnswers } from '#core/questions/problem.ts'
import type { Actor } from '#core/questions/team.ts'
import {
  type ActorFacts,
  allOf,
  isAffected,
  type Sides,
  type Sphere,
  sphereOf,
} from '#core/rules/facts/actor-facts.ts'
import { type Because, because, chosen } from '#core/rules/facts/because.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import { civicDefined, wordedBy } from './stop-tests.ts'

/** What one of the eight criteria says. */
export interface CriterionResult {
  readonly code: RuleCode<'criterion'>
  /** Null while something it needs is unanswered. */
  readonly answer: RuleCode<'criterionAnswer'> | null
  readonly because: readonly Because[]
}

export interface CriteriaSource {
  readonly problem: ProblemAnswers
  readonly arena: ArenaAnswers
  readonly actors: ActorFacts
  readonly coverage: CoverageFacts
}

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

type Said = Pick<CriterionResult, 'answer' | 'because'>
const say = (answer: CriterionResult['answer'], ...rests: readonly Because[]): Said => ({
  answer,
  because: rests,
})

const isOnBothSides = (sides: Sides) => sides.public.length > 0 && sides.civic.length > 0

function parties({ actors: { actors, sides } }: CriteriaSource): Said {
  if (actors.length === 0) return say(null, because('team.actors'))
  if (actors.length === 1) return say('no', because('team.actors', actors))
  if (isOnBothSides(sides))
    return say('yes', because('team.actors', [...sides.public, ...sides.civic]))
  return sides.unknown.length > 0
    ? say(null, because('team.actors', sides.unknown))
    : say('partly', because('team.actors', actors))
}

function equal({ arena: { mandate, power }, actors: { quiet } }: CriteriaSource): Said {
  const { decision, reply } = mandate
  const rights = because('arena.mandate', [], chosen('decision', decision))
  if (decision === null) return say(null, rights)
  if (decision === 'none') return say('no', rights)
  const hasSay =
    decision === 'decideTogether' || (decision === 'proposeWithReply' && isFilled(reply))
  if (!hasSay) return say('partly', rights)
  const measures = because(
    'arena.power',
    [],
    power.balancing.map((code) => ({ set: 'balancing', code })),
  )
  if (quiet.length === 0) return say('yes', rights)
  return say(
    power.balancing.length > 0 ? 'yes' : 'partly',
    rights,
    because('team.standing', quiet, chosen('voice', 'quiet')),
    measures,
  )
}

function define({ problem, actors: { inPhase, anyPhase } }: CriteriaSource): Said {
  if (problem.definition.by.length === 0) return say(null, because('problem.definition'))
  if (!anyPhase) return say(null, because('arena.process'))
  const { initiate } = inPhase
  const { reopen } = problem.definition
  const isCivicDefined = civicDefined(problem)
  const rests = [
    wordedBy(problem),
    because('arena.process', allOf(initiate), chosen('phase', 'initiate')),
  ]
  if (isCivicDefined && isOnBothSides(initiate)) return say('yes', ...rests)
  if (initiate.unknown.length > 0) return say(null, because('team.actors', initiate.unknown))
  const isPartly = isCivicDefined || (initiate.civic.length > 0 && reopen !== 'no')
  return say(
    isPartly ? 'partly' : 'no',
    ...rests,
    because('problem.definition', [], chosen('reopen', reopen)),
  )
}

function together({ actors }: CriteriaSource, phase: 'design' | 'implement'): Said {
  if (!actors.anyPhase) return say(null, because('arena.process'))
  const sides = actors.inPhase[phase]
  const rests = because('arena.process', allOf(sides), chosen('phase', phase))
  if (isOnBothSides(sides)) return say('yes', rests)
  if (sides.unknown.length > 0) return say(null, because('team.actors', sides.unknown))
  return say(sides.public.length + sides.civic.length > 0 ? 'partly' : 'no', rests)
}

function better({ problem: { success, triedBefore, openness } }: CriteriaSource): Said {
  const { solution } = openness
  const hasSign = success.some(({ sign }) => isFilled(sign))
  const hasTried = isFilled(triedBefore)
  const isOpen = solution === 'open' || solution === 'direction'
  const rests = [
    because('problem.triedBefore'),
    because('problem.openness', [], chosen('solutionOpenness', solution)),
    because('problem.success'),
  ]
  if (hasSign && hasTried && isOpen) return say('yes', ...rests)
  if (hasSign || hasTried) return say('partly', ...rests)
  return say(solution === null ? null : 'no', ...rests)
}

function interdependence({ actors, coverage }: CriteriaSource): Said {
  const { critical, tasks, soloActors, anyMark } = coverage
  if (critical.length === 0) return say(null, because('team.needs'))
  if (actors.actors.length === 0) return say(null, because('team.actors'))
  if (!anyMark) return say(null, because('team.coverage'))
  if (soloActors.length > 0) {
    return say(
      'no',
      because('team.coverage', [...soloActors, ...critical.map(({ need }) => need)]),
      because('team.needs', [], chosen('importance', 'critical')),
    )
  }
  const withTask = (sphere: Sphere) =>
    actors.sides[sphere].filter(({ id }) => hasTask(tasks.get(id)))
  const whoCarry = (sphere: Sphere) =>
    actors.sides[sphere].filter(({ id }) => (tasks.get(id)?.carries.length ?? 0) > 0)
  const carrying = [...whoCarry('public'), ...whoCarry('civic')]
  if (new Set(carrying.map(sphereOf)).size === 2)
    return say('yes', because('team.coverage', carrying))
  const unknown = withTask('unknown')
  if (unknown.length > 0) return say(null, because('team.actors', unknown))
  const civic = withTask('civic')
  return civic.length > 0
    ? say('partly', because('team.coverage', civic))
    : say('no', because('team.coverage'))
}

function affected({ actors: { actors, inPhase, anyPhase } }: CriteriaSource): Said {
  if (actors.length === 0) return say(null, because('team.actors'))
  if (!anyPhase) return say(null, because('arena.process'))
  const early = new Set([...allOf(inPhase.initiate), ...allOf(inPhase.design)])
  const late = actors.filter((actor) => actor.phases.length > 0 && !early.has(actor))
  return (
    ifAffected([...early], 'yes') ??
    ifAffected(late, 'partly') ??
    say('no', because('team.standing'), because('arena.process'))
  )
}

/** `answer` when an affected civic actor is among them, open when one could be, else null. */
function ifAffected(actors: readonly Actor[], answer: 'yes' | 'partly'): Said | null {
  const maybe = actors.filter(
    (actor) =>
      (isAffected(actor) || actor.relation === null) &&
      (sphereOf(actor) === 'civic' || sphereOf(actor) === 'unknown'),
  )
  const found = maybe.filter((actor) => isAffected(actor) && sphereOf(actor) === 'civic')
  if (found.length > 0)
    return say(answer, because('team.standing', found), because('arena.process', found))
  if (maybe.length === 0) return null
  const groupless = maybe.filter(({ group }) => group === null)
  const unrelated = maybe.filter(({ relation }) => relation === null)
  return say(
    null,
    ...(groupless.length > 0 ? [because('team.actors', groupless)] : []),
    ...(unrelated.length > 0 ? [because('team.standing', unrelated)] : []),
  )
}
