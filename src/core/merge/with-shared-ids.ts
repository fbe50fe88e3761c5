import { folded } from '#core/folded.ts'
import type { Project } from '#core/project/project.ts'
import type { Code } from '#core/questions/codes.ts'
import { codes } from '#core/questions/codes.ts'

interface Named {
  readonly id: string
  readonly name: string
}
type Ids = ReadonlyMap<string, string>

/**
 * The project with the ids that `other` has for the needs and actors both call the same, so that what two
 * groups have written down each for themselves is one row. Rows both have by their ids stay as they are, and
 * so does a name that one of them has twice.
 */
export function withSharedIds(project: Project, other: Project): Project {
  const { team } = project.answers
  const needs = sharedIds(team.needs, other.answers.team.needs)
  const actors = sharedIds(team.actors, other.answers.team.actors)
  if (needs.size === 0 && actors.size === 0) return project
  const { arena } = project.answers
  const { perPhase, ...throughout } = arena.roles
  const held = { ...throughout, perPhase: { ...perPhase } }
  for (const role of codes.role) held[role] = withIds(held[role], actors)
  for (const phase of codes.phase) held.perPhase[phase] = withHeld(perPhase[phase], actors)
  return {
    ...project,
    answers: {
      ...project.answers,
      team: {
        ...team,
        needs: team.needs.map((row) => asThere(row, needs, other.answers.team.needs)),
        actors: team.actors.map((row) => asThere(row, actors, other.answers.team.actors)),
        coverage: withKeys(team.coverage, needs, (row) => withKeys(row, actors, (mark) => mark)),
      },
      arena: { ...arena, roles: held },
    },
    document: {
      ...project.document,
      signatures: project.document.signatures.map((row) => ({
        ...row,
        actor: actors.get(row.actor) ?? row.actor,
      })),
    },
  }
}

/** Own id → the other's, of those that either side has once and under no id the other knows. */
function sharedIds(own: readonly Named[], others: readonly Named[]): Ids {
  const known = byName(others, new Set(own.map(({ id }) => id)))
  const mine = byName(own, new Set(others.map(({ id }) => id)))
  const ids = new Map<string, string>()
  for (const [name, id] of mine) {
    const there = known.get(name)
    if (id !== null && there) ids.set(id, there)
  }
  return ids
}

/** Null where there are several of that name. */
function byName(rows: readonly Named[], shared: ReadonlySet<string>): Map<string, string | null> {
  const ids = new Map<string, string | null>()
  for (const { id, name } of rows) {
    const key = folded(name)
    if (key === '') continue
    ids.set(key, ids.has(key) || shared.has(id) ? null : id)
  }
  return ids
}

/** A row under the id and the name it has there: small letters make no other name. */
function asThere<R extends Named>(row: R, ids: Ids, there: readonly Named[]): R {
  const known = there.find(({ id }) => id === ids.get(row.id))
  return known ? { ...row, id: known.id, name: known.name } : row
}

const withIds = (ids: readonly string[], shared: Ids) => ids.map((id) => shared.get(id) ?? id)

function withHeld<H extends Record<Code<'role'>, string[]>>(held: H, shared: Ids): H {
  const changed = { ...held }
  for (const role of codes.role) changed[role] = withIds(held[role], shared)
  return changed
}

const withKeys = <T>(record: Readonly<Record<string, T>>, ids: Ids, change: (value: T) => T) =>
  Object.fromEntries(
    Object.entries(record).map(([id, value]) => [ids.get(id) ?? id, change(value)]),
  )
