import type { Code } from '#core/questions/codes.ts'
import { coverageFacts } from '#core/questions/coverage.ts'
import { type ResourceSource, sourceOfGroup } from '#core/questions/groups.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { Actor, TeamAnswers } from '#core/questions/team.ts'
import { hasGroup } from '#core/rules/facts/actor-facts.ts'
import { namedTeam } from '#core/rules/facts/named-team.ts'

/** Where to look for someone who could carry a need: a suggestion, never a limit. */
export interface WhoCould {
  /** Ids of actors on the list, those who already contribute first, then those with least to carry. */
  readonly actors: readonly string[]
  /** Groups that often have what is needed, the likeliest first. */
  readonly groups: readonly Code<'group'>[]
  /** The places those groups are found in, without repeats. */
  readonly sources: readonly ResourceSource[]
}

/** Who often has what: our own reading, not research. */
export const groupsOfKind = {
  experience: ['users', 'citizens', 'volunteers', 'staff'],
  knowledge: ['knowledge', 'staff', 'administration', 'otherPublic'],
  ideas: ['citizens', 'users', 'business', 'knowledge'],
  time: ['volunteers', 'associations', 'citizens'],
  money: ['business', 'administration', 'associations', 'politicians'],
  space: ['associations', 'business', 'administration', 'staff'],
  network: ['associations', 'staff', 'volunteers', 'citizens'],
  authority: ['politicians', 'administration', 'otherPublic'],
} as const satisfies Record<Code<'kind'>, readonly Code<'group'>[]>

/** More names than this are no help. */
const mostSuggested = 3

/** For a need nobody carries. Without a kind there is nothing to go by but the three places to look. */
export function whoCould(team: TeamAnswers, needId: string): WhoCould | null {
  // Nobody is suggested, and nobody carries, who has no name.
  const { actors } = namedTeam(team)
  const { needs, tasks } = coverageFacts({ ...team, actors })
  const row = needs.find(({ need }) => need.id === needId)
  if (!row || row.carriers.length > 0) return null
  const { kind } = row.need
  const groups: readonly Code<'group'>[] = kind === null ? [] : groupsOfKind[kind]
  const load = ({ id }: Actor) =>
    tasks.get(id)?.carries.filter(({ name }) => isFilled(name)).length ?? 0
  const contributing = new Set(row.contributors)
  const likely = actors
    .filter((actor) => hasGroup(actor, groups) && !contributing.has(actor))
    .toSorted((a, b) => load(a) - load(b))
  return {
    actors: [...row.contributors, ...likely].slice(0, mostSuggested).map(({ id }) => id),
    groups,
    sources: [...new Set(groups.flatMap((group) => sourceOfGroup[group] ?? []))],
  }
}
