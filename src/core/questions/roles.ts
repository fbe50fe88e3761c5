import type { ArenaAnswers } from './arena.ts'
import { type Code, codes } from './codes.ts'

type Roles = ArenaAnswers['roles']

/** Ids of those who hold a role in a phase: those chosen for it, else those who hold it throughout. */
export const holdersIn = (
  roles: Roles,
  role: Code<'role'>,
  phase: Code<'phase'>,
): readonly string[] => {
  const chosen = roles.perPhase[phase][role]
  return chosen.length > 0 ? chosen : roles[role]
}

/** Ids of all who are named for a role, throughout or in one phase alone, each once. */
export const holdersOf = (roles: Roles, role: Code<'role'>): readonly string[] => [
  ...new Set([...roles[role], ...codes.phase.flatMap((phase) => roles.perPhase[phase][role])]),
]

/** The phases in which a role has holders of its own. */
export const phasesWithOwn = (roles: Roles, role: Code<'role'>): readonly Code<'phase'>[] =>
  codes.phase.filter((phase) => roles.perPhase[phase][role].length > 0)

/** Id of one who holds all three roles in one and the same phase; null where nobody does. */
export const holderOfAll = (roles: Roles): string | null =>
  codes.phase
    .flatMap((phase) => {
      const [first, ...others] = codes.role.map((role) => holdersIn(roles, role, phase))
      return first?.filter((id) => others.every((holders) => holders.includes(id))) ?? []
    })
    .at(0) ?? null
