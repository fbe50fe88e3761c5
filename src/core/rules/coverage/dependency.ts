import { coverageFacts } from '#core/questions/coverage.ts'
import type { TeamAnswers } from '#core/questions/team.ts'
import { sphereOf } from '#core/rules/facts/actor-facts.ts'
import { namedTeam } from '#core/rules/facts/named-team.ts'

/** Who needs whom, in numbers of needs: what the dependency sentence is written from. */
export interface Dependency {
  readonly needs: number
  /** Carried by someone outside the municipality. */
  readonly outside: number
  /** Carried by public actors. */
  readonly inside: number
  /** True when there are critical needs and no one carries them all. */
  readonly isShared: boolean
}

/** A need may be carried on both sides, so the two numbers may come to more than all. */
export function dependency(team: TeamAnswers): Dependency {
  const { needs, critical, tasks } = coverageFacts(namedTeam(team))
  const carriedBy = (isOne: (sphere: ReturnType<typeof sphereOf>) => boolean) =>
    needs.filter(({ carriers }) => carriers.some((actor) => isOne(sphereOf(actor)))).length
  return {
    needs: needs.length,
    outside: carriedBy((sphere) => sphere === 'civic' || sphere === 'knowledge'),
    inside: carriedBy((sphere) => sphere === 'public'),
    isShared:
      critical.length > 0 &&
      [...tasks.values()].every(({ criticalCarried }) => criticalCarried < critical.length),
  }
}
