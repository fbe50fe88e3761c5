import type { Actor, Need, TeamAnswers } from '#core/questions/team.ts'

export interface NeedSeats {
  readonly need: Need
  readonly carriers: readonly Actor[]
  readonly contributors: readonly Actor[]
}

export interface ActorTasks {
  readonly actor: Actor
  readonly carries: readonly Need[]
  readonly contributes: readonly Need[]
}

/** The marks, read from both sides. */
export interface WhoCarriesWhat {
  /** The weightiest first, else in their order. */
  readonly needs: readonly NeedSeats[]
  /** In their order. */
  readonly actors: readonly ActorTasks[]
}

const weight = { critical: 0, important: 1, useful: 2 } as const
const rank = ({ importance }: Need) => (importance === null ? 3 : weight[importance])

/** Reads each mark once, so that a large team costs no more than the marks it has. */
export function whoCarriesWhat({ needs, actors, coverage }: TeamAnswers): WhoCarriesWhat {
  const tasks = new Map(
    actors.map((actor) => [actor.id, { actor, carries: [] as Need[], contributes: [] as Need[] }]),
  )
  const order = new Map(actors.map((actor, index) => [actor, index]))
  const inOrder = (found: readonly Actor[]) =>
    found.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))

  const seats = needs
    .toSorted((a, b) => rank(a) - rank(b))
    .map((need): NeedSeats => {
      const carriers: Actor[] = []
      const contributors: Actor[] = []
      for (const [actorId, mark] of Object.entries(coverage[need.id] ?? {})) {
        const found = tasks.get(actorId)
        if (!found) continue
        ;(mark === 2 ? carriers : contributors).push(found.actor)
        ;(mark === 2 ? found.carries : found.contributes).push(need)
      }
      return { need, carriers: inOrder(carriers), contributors: inOrder(contributors) }
    })
  return { needs: seats, actors: [...tasks.values()] }
}

export const isOpenSeat = ({ carriers, contributors }: NeedSeats): boolean =>
  carriers.length === 0 && contributors.length === 0
