import type { Code } from '#core/questions/codes.ts'
import { groupSphere } from '#core/questions/group-sphere.ts'
import type { Actor } from '#core/questions/team.ts'
import { type ActorFacts, allOf, hasGroup, isAffected } from '#core/rules/facts/actor-facts.ts'
import { because, chosen } from '#core/rules/facts/because.ts'
import { type CriteriaSource, isOnBothSides, open, type Said, weak, when, yes } from './said.ts'
import { wordedBy } from './stop-tests.ts'

/**
 * Whether the problem is worded together: by those affected where the list has any from the civic
 * side, else by somebody of that side who is on the list; and both sides are in from the start.
 */
export function define({ problem, actors }: CriteriaSource): Said {
  const { by, reopen } = problem.definition
  if (by.length === 0) return open(because('problem.definition'))
  if (!actors.anyPhase) return open(because('arena.process'))
  const { initiate } = actors.inPhase
  const worded = wording(by, actors)
  const isTogether = isOnBothSides(initiate)
  const words = wordedBy(problem)
  const start = because('arena.process', allOf(initiate), chosen('phase', 'initiate'))
  const felt = worded.affected.length > 0 ? [because('team.standing', worded.affected)] : []
  // What decides is named last.
  const rests = worded.is ? [words, ...felt, start] : [start, ...felt, words]
  if (worded.is === true && isTogether) return yes(...rests)
  if (!isTogether && initiate.unknown.length > 0)
    return open(because('team.actors', initiate.unknown))
  if (worded.is === null) return open(...worded.waits)
  const mayBegin = initiate.civic.length > 0 && reopen !== 'no'
  return weak(
    worded.byCivic || mayBegin ? 'partly' : 'no',
    [
      ...when(!worded.is, worded.affected.length > 0 ? 'wordWithAffected' : 'wordWithCivic'),
      ...when(initiate.civic.length === 0, 'startCivic'),
      ...when(initiate.public.length === 0, 'startPublic'),
    ],
    because('problem.definition', [], chosen('reopen', reopen)),
    ...rests,
  )
}

interface Wording {
  /** Null while it rests on an actor of whom the group or relation is not said. */
  readonly is: boolean | null
  readonly waits: Said['because']
  /** Those whose wording is called for; none where nobody civic is known to be affected. */
  readonly affected: readonly Actor[]
  /** Whether a civic group that is on the list helped, be they affected or not. */
  readonly byCivic: boolean
}

/** The same people seen from two sides, so either group stands for both. */
const people: readonly Code<'group'>[] = ['users', 'citizens']
const alike = (group: Code<'group'>) => (people.includes(group) ? people : [group])

function wording(by: readonly Code<'group'>[], { sides }: ActorFacts): Wording {
  // Those of the civic side are looked for among its actors, whichever their group.
  const kinds = by.filter((group) => groupSphere[group] !== 'public').flatMap(alike)
  const helped = (actor: Actor) => hasGroup(actor, kinds)
  const affected = sides.civic.filter(isAffected)
  const helpers = sides.civic.filter(helped)
  const found = affected.length > 0 ? affected.filter(helped) : helpers
  // They may turn out to be the affected ones who helped.
  const groupless = kinds.length === 0 ? [] : sides.unknown
  const unrelated = helpers.filter(({ relation }) => relation === null)
  const waits = [
    ...(groupless.length > 0 ? [because('team.actors', groupless)] : []),
    ...(unrelated.length > 0 ? [because('team.standing', unrelated)] : []),
  ]
  const isOpen = waits.length > 0
  return {
    is: found.length > 0 ? true : isOpen ? null : false,
    waits,
    affected,
    byCivic: helpers.length > 0,
  }
}
