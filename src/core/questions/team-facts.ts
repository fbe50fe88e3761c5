import { memoize } from '#core/memoize.ts'
import type { FieldState } from './field-state.ts'
import { isFilled } from './is-filled.ts'
import { carriersOf, isEmptySeat, type MarkedTeam, markedIn, markIn } from './marks.ts'
import type { Actor, Need, TeamAnswers } from './team.ts'

/** What is asked of each actor in turn: answered when it is of all. */
const askedOfEach = {
  standing: ({ relation, stake, influence, voice }) => {
    const given = [relation, stake, influence, voice].filter((part) => part !== null).length
    return given === 4 ? 'full' : given === 0 ? 'empty' : 'partial'
  },
  represents: ({ represents }) => saidWhen(isFilled(represents)),
  circles: ({ circle }) => saidWhen(circle !== null),
  gains: ({ gains, gainText }) => saidWhen(gains.length > 0 || isFilled(gainText)),
  barriers: ({ barriers, lowering }) => saidWhen(barriers.length > 0 || isFilled(lowering)),
} as const satisfies Record<string, (actor: Actor) => FieldState>

export type AskedOfEach = keyof typeof askedOfEach

const saidWhen = (isSaid: boolean): FieldState => (isSaid ? 'full' : 'empty')

/** What the team's fields and the navigation ask of needs, actors and marks. */
export interface TeamFacts extends Readonly<Record<AskedOfEach, FieldState>> {
  readonly coverage: FieldState
  /** How many actors have no full answer, and the id of the first of them. */
  readonly without: Readonly<Record<AskedOfEach, number>>
  readonly firstWithout: Readonly<Record<AskedOfEach, string | null>>
  readonly anyPhase: boolean
  /** Of one with a name: a row counts for nothing until it has one. */
  readonly anyNamedPhase: boolean
  readonly anyCommitment: boolean
  /** How many needs have no mark. */
  readonly emptySeats: number
}

/** Who is asked how they are reached: the core, or everyone while there is none. */
export function askedForContact(actors: readonly Actor[]): readonly Actor[] {
  const core = actors.filter(({ circle }) => circle === 'core')
  return core.length > 0 ? core : actors
}

/** Whose contact stands first: that of the core and of those who carry a need; everyone's while there are none. */
export function firstForContact({ actors, coverage }: MarkedTeam): readonly Actor[] {
  const carriers = carriersOf(coverage)
  const first = actors.filter(({ id, circle }) => circle === 'core' || carriers.has(id))
  return first.length > 0 ? first : actors
}

/** Of one version of an actor: at a key in one of a thousand the others are as they were. */
const statesOf = memoize((actor: Actor) => perQuestion((asked) => askedOfEach[asked](actor)))

/** Whether an actor has all answers about how they stand: relation, stake, influence and voice. */
export const isDescribed = (actor: Actor): boolean => statesOf(actor).standing === 'full'

/** The same, and what they bring: all that the list of actors shows of them. */
export const isWhollyDescribed = (actor: Actor): boolean =>
  isDescribed(actor) && isFilled(actor.brings)

/** Counted once for each version of the team: statuses are asked for at every keystroke elsewhere. */
export const teamFacts = memoize(({ needs, actors, coverage }: TeamAnswers): TeamFacts => {
  const emptySeats = needs.filter(({ id }) => isEmptySeat(markedIn(coverage[id]))).length
  const { named, ...ofActors } = factsOfActors(actors)
  return {
    emptySeats,
    coverage: coverageState({ needs, actors: named, coverage }, emptySeats),
    ...ofActors,
  }
})

/** Apart from the rest, since a mark leaves the actors as they were. */
const factsOfActors = memoize((actors: readonly Actor[]) => {
  const named = actors.filter(({ name }) => isFilled(name))
  const all = actors.map((actor) => statesOf(actor))
  const found = perQuestion((asked) => {
    const states = all.map((each) => each[asked])
    const firstWithout = states.findIndex((state) => state !== 'full')
    return {
      state: across(states),
      without: states.filter((state) => state !== 'full').length,
      firstWithout: actors[firstWithout]?.id ?? null,
    }
  })
  return {
    named,
    ...perQuestion((asked) => found[asked].state),
    without: perQuestion((asked) => found[asked].without),
    firstWithout: perQuestion((asked) => found[asked].firstWithout),
    anyPhase: actors.some((actor) => actor.phases.length > 0),
    anyNamedPhase: named.some((actor) => actor.phases.length > 0),
    anyCommitment: actors.some((actor) => actor.commitment !== null),
  }
})

/** Full when every need has a mark, and one of them is of a need and an actor that have names. */
function coverageState({ needs, actors, coverage }: MarkedTeam, emptySeats: number): FieldState {
  if (needs.length === emptySeats) return 'empty'
  const isRead = ({ id, name }: Need) =>
    isFilled(name) && actors.some((actor) => markIn(coverage[id], actor.id) !== null)
  return emptySeats === 0 && needs.some(isRead) ? 'full' : 'partial'
}

const perQuestion = <T>(of: (asked: AskedOfEach) => T): Readonly<Record<AskedOfEach, T>> => ({
  standing: of('standing'),
  represents: of('represents'),
  circles: of('circles'),
  gains: of('gains'),
  barriers: of('barriers'),
})

function across(states: readonly FieldState[]): FieldState {
  if (states.every((state) => state === 'empty')) return 'empty'
  return states.every((state) => state === 'full') ? 'full' : 'partial'
}
