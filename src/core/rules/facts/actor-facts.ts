import { memoize } from '#core/memoize.ts'
import { type Code, codes } from '#core/questions/codes.ts'
import { actorPlaces } from '#core/questions/coverage.ts'
import { groupSphere } from '#core/questions/group-sphere.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { Actor } from '#core/questions/team.ts'

/** The side of the definition an actor stands on; `unknown` while they have no group. */
export const spheres = ['public', 'civic', 'knowledge', 'unknown'] as const
export type Sphere = (typeof spheres)[number]

export function sphereOf({ group, side }: Actor): Sphere {
  if (group === null) return 'unknown'
  if (group === 'knowledge' && side !== null) return side === 'public' ? 'public' : 'civic'
  return groupSphere[group]
}

/** Actors by side, each in list order. */
export type Sides = Readonly<Record<Sphere, readonly Actor[]>>

/** What several rules ask of the list of actors. */
export interface ActorFacts {
  readonly actors: readonly Actor[]
  /** Place in the list, by id. */
  readonly places: ReadonlyMap<string, number>
  readonly sides: Sides
  /** Who co-creates in each phase. */
  readonly inPhase: Readonly<Record<Code<'phase'>, Sides>>
  /** False while field 4.5 is unanswered: no actor has a phase. */
  readonly anyPhase: boolean
  /** The different groups, in the order of the codes. */
  readonly groups: readonly Code<'group'>[]
  readonly quiet: readonly Actor[]
  readonly core: readonly Actor[]
}

/** Worked out once for each version of the list. */
export const actorFacts = memoize((actors: readonly Actor[]): ActorFacts => {
  const groups = new Set(actors.map(({ group }) => group))
  return {
    actors,
    places: actorPlaces(actors),
    sides: sidesOf(actors),
    inPhase: byPhase((phase) => sidesOf(actors.filter(({ phases }) => phases.includes(phase)))),
    anyPhase: actors.some(({ phases }) => phases.length > 0),
    groups: codes.group.filter((group) => groups.has(group)),
    quiet: actors.filter(({ voice }) => voice === 'quiet'),
    core: actors.filter(({ circle }) => circle === 'core'),
  }
})

function sidesOf(actors: readonly Actor[]): Sides {
  const sides: Record<Sphere, Actor[]> = { public: [], civic: [], knowledge: [], unknown: [] }
  for (const actor of actors) sides[sphereOf(actor)].push(actor)
  return sides
}

const byPhase = <T>(of: (phase: Code<'phase'>) => T): Record<Code<'phase'>, T> => ({
  initiate: of('initiate'),
  design: of('design'),
  implement: of('implement'),
  evaluate: of('evaluate'),
})

const working = ['initiate', 'design', 'implement'] as const

/** Nobody public, listed or not, has a part in the work, and somebody civic has. */
export function isPublicIdle({ inPhase }: ActorFacts): boolean {
  const takesPart = (sphere: Sphere) => working.some((phase) => inPhase[phase][sphere].length > 0)
  return takesPart('civic') && !takesPart('public')
}

/** All actors of a phase, whichever side they stand on. */
export const allOf = (sides: Sides): readonly Actor[] => spheres.flatMap((sphere) => sides[sphere])

export const isAffected = ({ relation }: Actor): boolean =>
  relation === 'affected' || relation === 'both'

export const isRelevant = ({ relation }: Actor): boolean =>
  relation === 'relevant' || relation === 'both'

export const hasGroup = (actor: Actor, groups: readonly Code<'group'>[]): boolean =>
  actor.group !== null && groups.includes(actor.group)

/** Whether anything is written or chosen as their gain. */
export const hasGain = ({ gains, gainText }: Actor): boolean =>
  gains.length > 0 || isFilled(gainText)
