import { type Project, projectSchema } from '#core/project/project.ts'
import { failed, ok, type Result } from '#core/result.ts'
import { commonOf } from './common-of.ts'
import type { GaveWay } from './gave-way.ts'
import { mergeProjects, withGivenBack } from './merge-projects.ts'
import { withSharedIds } from './with-shared-ids.ts'

/** What some of the versions say at one place. */
interface Said {
  readonly value: GaveWay['value']
  /** The places of those versions among all that were joined. */
  readonly from: readonly number[]
}

/** One place where several versions say different things. */
export interface Conflict {
  readonly path: GaveWay['path']
  /** What is said there, each once; the first is what stands in the joined project. */
  readonly values: readonly Said[]
}

export interface JoinedProjects {
  readonly project: Project
  readonly conflicts: readonly Conflict[]
}

/** At least one. */
export type Versions = readonly [Project, ...Project[]]

/**
 * Versions of one project, or projects about the same, of which nobody knows what they had in common, as one
 * with the id of the first. Rows are the same by id, needs and actors also by name; all rows of all are kept,
 * also those that somebody had removed. Where two say different things, the one changed last stands, and each
 * of the others is in `conflicts`. The same whatever order they come in, but for the id. `tooMuch`: together
 * they break a limit, as when each has filled a list.
 */
export function joinProjects(versions: Versions): Result<JoinedProjects, 'tooMuch'> {
  const order = versions.map((_, nth) => nth).toSorted(byChange(versions))
  const sides: Project[] = []
  for (const nth of order) {
    const side = alike(versions, versions[nth] ?? versions[0])
    sides.push(sides.reduce(withSharedIds, side))
  }
  // It lacks what some of them lack, and serves only to tell what each has changed.
  const base = commonOf(sides) as Project
  const places = new Map<string, GaveWay['path']>()
  const project = sides.toReversed().reduce((mine, theirs) => {
    const merged = mergeProjects({ base, mine, theirs })
    for (const { path } of merged.gaveWay) places.set(path.join(' '), path)
    return merged.project
  })
  if (!projectSchema.safeParse(project).success) return failed('tooMuch')
  const conflicts = [...places.values()].flatMap((path) => {
    const values = saidAt(path, project, sides, order)
    return values.length > 1 ? [{ path, values }] : []
  })
  return ok({ project, conflicts })
}

/** With what is told of a project and nobody edits the same in all. */
function alike(versions: Versions, version: Project): Project {
  const created = versions.map((each) => each.created).toSorted()[0] ?? version.created
  const example =
    versions
      .map((each) => each.example)
      .toSorted()
      .find(Boolean) ?? null
  return { ...version, id: versions[0].id, created, example }
}

/** The oldest first; of those changed at one moment always the same. */
function byChange(versions: Versions) {
  const keys = versions.map((each) => `${each.changed} ${JSON.stringify({ ...each, id: '' })}`)
  return (one: number, other: number) => {
    const [a = '', b = ''] = [keys[one], keys[other]]
    return Number(a > b) - Number(a < b)
  }
}

function saidAt(
  path: GaveWay['path'],
  project: Project,
  sides: readonly Project[],
  order: readonly number[],
): readonly Said[] {
  const values = new Map<GaveWay['value'], number[]>([[plainAt(project, path), []]])
  for (const [place, side] of sides.entries()) {
    const value = plainAt(side, path)
    // An answer that was not given says nothing against another.
    if (value !== null && value !== '')
      values.set(value, [...(values.get(value) ?? []), order[place] ?? 0])
  }
  return [...values].map(([value, from]) => ({ value, from: from.toSorted() }))
}

/** The text or choice at a path that a merge told; null where there is none. */
function plainAt(whole: unknown, path: readonly string[]): GaveWay['value'] {
  const found = path.reduce<unknown>((part, key) => {
    if (Array.isArray(part)) return part.find((row) => (row.id ?? row.phase) === key)
    return typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined
  }, whole)
  return typeof found === 'object' || found === undefined ? null : (found as GaveWay['value'])
}

/** The joined project as somebody chose, by the place of a value in each conflict, and all that gave way. */
export function withChosen(
  { project, conflicts }: JoinedProjects,
  chosen: readonly number[],
): { readonly project: Project; readonly gaveWay: readonly GaveWay[] } {
  const gaveWay: GaveWay[] = []
  const joined = conflicts.reduce((before, { path, values }, nth) => {
    const value = values[chosen[nth] ?? 0]?.value ?? null
    const after = withGivenBack(before, { path, value }) ?? before
    const stands = plainAt(after, path)
    for (const other of values)
      if (other.value !== stands) gaveWay.push({ path, value: other.value })
    return after
  }, project)
  return { project: joined, gaveWay }
}
