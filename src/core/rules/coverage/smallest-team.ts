import type { NeedCoverage } from '#core/questions/coverage.ts'
import { importanceOf } from '#core/questions/marks.ts'
import type { Actor } from '#core/questions/team.ts'
import { isAffected } from '#core/rules/facts/actor-facts.ts'

/**
 * The fewest actors, taken greedily, who together cover every critical and important need: by those
 * who carry it where there are any, else by those who contribute. Between equals those who have said
 * yes come first, then the affected, then list order (docs/method.md, section 6).
 */
export function smallestTeam(
  needs: readonly NeedCoverage[],
  actors: readonly Actor[],
): readonly Actor[] {
  const open = new Map(
    needs
      .filter(({ need }) => importanceOf(need) !== 'useful')
      .map((row) => [row, row.carriers.length > 0 ? row.carriers : row.contributors]),
  )
  const covers = new Map(actors.map((actor) => [actor, [] as NeedCoverage[]]))
  for (const [row, able] of open) for (const actor of able) covers.get(actor)?.push(row)
  const gain = new Map([...covers].map(([actor, rows]) => [actor, rows.length]))

  const team: Actor[] = []
  const queue = actors.toSorted((a, b) => readiness(a) - readiness(b))
  // What an actor still adds only ever shrinks, so one walk through the queue for each level will do.
  for (let level = Math.max(0, ...gain.values()); level > 0; level--) {
    for (const actor of queue) {
      if (gain.get(actor) !== level) continue
      team.push(actor)
      for (const row of covers.get(actor) ?? []) {
        for (const able of open.get(row) ?? []) gain.set(able, (gain.get(able) ?? 0) - 1)
        open.delete(row)
      }
    }
  }
  return team
}

const rankOfCommitment = { committed: 0, interested: 1, asked: 2, notAsked: 3 } as const

/** Lower comes first: how far they have said yes, then whether they are affected. */
const readiness = (actor: Actor): number =>
  rankOfCommitment[actor.commitment ?? 'notAsked'] * 2 + (isAffected(actor) ? 0 : 1)
