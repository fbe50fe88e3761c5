import { type ActorTasks, hasTask } from '#core/questions/coverage.ts'
import { importanceOf } from '#core/questions/marks.ts'
import type { Actor } from '#core/questions/team.ts'
import { allOf, isAffected, type Sphere, sphereOf } from '#core/rules/facts/actor-facts.ts'
import { because, chosen } from '#core/rules/facts/because.ts'
import { type CriteriaSource, open, type Said, weak, when, yes } from './said.ts'

/** Whether both sides carry something, and nobody carries all that weighs most. */
export function interdependence({ actors, coverage }: CriteriaSource): Said {
  const { weightiest, tasks, anyMark } = coverage
  if (weightiest.length === 0) return open(because('team.needs'))
  if (actors.actors.length === 0) return open(because('team.actors'))
  if (!anyMark) return open(because('team.coverage'))
  const having = (sphere: Sphere, isTask: (task: ActorTasks) => boolean) =>
    [...tasks.values()]
      .filter((task) => sphereOf(task.actor) === sphere && isTask(task))
      .map(({ actor }) => actor)
  const whoCarry = (sphere: Sphere) => having(sphere, ({ carries }) => carries.length > 0)
  const carrying = { public: whoCarry('public'), civic: whoCarry('civic') }
  const everything = whoCarryAll(coverage)
  const advice = [
    ...when(everything.length > 0, 'handOver'),
    ...when(carrying.civic.length === 0, 'civicCarries'),
    ...when(carrying.public.length === 0, 'publicCarries'),
  ]
  if (everything.length > 0) {
    const importance = weightiest.flatMap(({ need }) => chosen('importance', importanceOf(need)))
    return weak(
      'no',
      advice,
      because('team.coverage', [...everything, ...weightiest.map(({ need }) => need)]),
      because('team.needs', [], importance.slice(0, 1)),
    )
  }
  if (advice.length === 0)
    return yes(because('team.coverage', [...carrying.public, ...carrying.civic]))
  const unknown = having('unknown', hasTask)
  if (unknown.length > 0) return open(because('team.actors', unknown))
  const civic = having('civic', hasTask)
  return civic.length > 0
    ? weak('partly', advice, because('team.coverage', civic))
    : weak('no', advice, because('team.coverage'))
}

/** Those who carry all of the weightiest needs, where there are two or more. */
function whoCarryAll({ weightiest }: CriteriaSource['coverage']): readonly Actor[] {
  const [first, ...others] = weightiest
  if (!first || others.length === 0) return []
  return first.carriers.filter((actor) => others.every(({ carriers }) => carriers.includes(actor)))
}

/** Whether those who feel the problem are in while it is worded and the solution is found. */
export function affected({ actors: { actors, sides, inPhase, anyPhase } }: CriteriaSource): Said {
  if (actors.length === 0) return open(because('team.actors'))
  if (!anyPhase) return open(because('arena.process'))
  const early = new Set([...allOf(inPhase.initiate), ...allOf(inPhase.design)])
  const late = actors.filter((actor) => actor.phases.length > 0 && !early.has(actor))
  const isListed = sides.civic.some(isAffected)
  return (
    ifAffected([...early], yes) ??
    ifAffected(late, (...rests) => weak('partly', ['affectedEarly'], ...rests)) ??
    weak(
      'no',
      [isListed ? 'affectedEarly' : 'listAffected'],
      because('team.standing'),
      because('arena.process'),
    )
  )
}

/** What is said when an affected civic actor is among them; open when one could be, else null. */
function ifAffected(actors: readonly Actor[], said: (...rests: Said['because']) => Said) {
  const maybe = actors.filter(
    (actor) =>
      (isAffected(actor) || actor.relation === null) &&
      (sphereOf(actor) === 'civic' || sphereOf(actor) === 'unknown'),
  )
  const found = maybe.filter((actor) => isAffected(actor) && sphereOf(actor) === 'civic')
  if (found.length > 0)
    return said(because('team.standing', found), because('arena.process', found))
  if (maybe.length === 0) return null
  const groupless = maybe.filter(({ group }) => group === null)
  const unrelated = maybe.filter(({ relation }) => relation === null)
  return open(
    ...(groupless.length > 0 ? [because('team.actors', groupless)] : []),
    ...(unrelated.length > 0 ? [because('team.standing', unrelated)] : []),
  )
}
