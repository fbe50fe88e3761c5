import { inRisingOrder } from '#core/changes/in-rising-order.ts'
import { isList, isRecord, keyOf, type PlainRecord } from '#core/plain-values.ts'
import type { Project } from '#core/project/project.ts'
import {
  about,
  beside,
  type ChangedOn,
  lacking,
  type Path,
  screenOf,
} from '#core/project/what-changed.ts'
import { fieldAt } from '#core/questions/field-at.ts'
import type { FieldId } from '#core/questions/fields.ts'
import { shownName } from '#core/questions/shown-name.ts'

/** An answer as it can be told: a text, a code, a number, or several of them; null where there is none. */
export type Told = string | number | null | readonly (string | number)[]

export interface Change {
  /** Rows of a list came, went or stand elsewhere in it; or an answer is another. */
  readonly kind: 'came' | 'went' | 'moved' | 'changed'
  /** Where it lies in the later project, as `['answers', 'team', 'actors', 3, 'gains']`. */
  readonly path: Path
  readonly field: FieldId | null
  /** Where it is changed; null for what is changed from every screen. */
  readonly on: ChangedOn | null
  /**
   * What those that came, went or moved are called, or the one in which something changed; of a mark the
   * need and the actor. An empty name where a row has none.
   */
  readonly rows: readonly string[]
  readonly before: Told
  readonly after: Told
}

type Found = Pick<Change, 'kind' | 'path' | 'rows'> & { before: unknown; after: unknown }

/**
 * All by which two versions of a project differ, in the order of its answers: the rows of a list by their
 * ids, everything else by its place. What went or came along with a need or an actor, such as its marks,
 * is not told besides.
 */
export function allChanges(before: Project, after: Project): readonly Change[] {
  const names = namesIn(before, after)
  return differences(before, after, [])
    .filter(({ path }) => !beside.has(String(path[0])))
    .flatMap((found) => told(found, names))
}

/** What people call the needs and actors that one of the projects has, and those that both have. */
interface Names {
  readonly all: ReadonlyMap<string, string>
  readonly both: ReadonlySet<string>
}

function namesIn(before: Project, after: Project): Names {
  const rowsOf = ({ answers }: Project) => [...answers.team.needs, ...answers.team.actors]
  const [one, other] = [rowsOf(before), rowsOf(after)]
  const there = new Set(one.map(({ id }) => id))
  return {
    all: new Map([...one, ...other].map(({ id, name }) => [id, name.trim()])),
    both: new Set(other.map(({ id }) => id).filter((id) => there.has(id))),
  }
}

function told(found: Found, names: Names): readonly Change[] {
  const { path } = found
  const field = path[0] === 'answers' ? fieldAt(path.slice(1)) : null
  const change = { ...found, field, on: screenOf(path, field) }
  if (path[2] === 'coverage') {
    const ids = path.slice(3).map(String)
    if (!ids.every((id) => names.both.has(id))) return []
    const rows = ids.map((id) => names.all.get(id) ?? '')
    return [{ ...change, rows, before: tellable(found.before), after: tellable(found.after) }]
  }
  const pointsAtActors = path[2] === 'roles' || path.at(-1) === 'actor'
  const value = (each: unknown) => (pointsAtActors ? named(tellable(each), names) : tellable(each))
  const [was, is] = [value(found.before), value(found.after)]
  // Of a row that is nothing but a text, or of a name, the texts say which it is.
  const isItsName = found.kind === 'changed' && found.rows[0] === String(is ?? '').trim()
  if (isList(was) && isList(is) && !isChanged(was, is, names)) return []
  return [{ ...change, rows: isItsName ? [] : found.rows, before: was, after: is }]
}

/** An actor that is gone has lost its roles with it. */
const isChanged = (was: readonly unknown[], is: readonly unknown[], { both, all }: Names) => {
  const gone = new Set([...all].filter(([id]) => !both.has(id)).map(([, name]) => name))
  const staying = (list: readonly unknown[]) => list.filter((each) => !gone.has(String(each)))
  return String(staying(was)) !== String(staying(is)) || gone.size === 0
}

const named = (value: Told, { all }: Names): Told => {
  if (isList(value)) return value.map((id) => all.get(String(id)) ?? String(id))
  return typeof value === 'string' ? (all.get(value) ?? value) : value
}

function differences(before: unknown, after: unknown, path: Path): Found[] {
  if (Object.is(before, after)) return []
  if (isList(before) && isList(after)) {
    if (before.every(isRecord) && after.every(isRecord)) return inRows(before, after, path)
    return String(before) === String(after) ? [] : [changed(before, after, path)]
  }
  // A member of a record that is not there has nothing in it.
  const [was, is] = [
    before ?? (isRecord(after) ? {} : before),
    after ?? (isRecord(before) ? {} : after),
  ]
  if (!isRecord(was) || !isRecord(is)) return [changed(before, after, path)]
  const keys = new Set([...Object.keys(was), ...Object.keys(is)])
  return [...keys].flatMap((key) => differences(was[key], is[key], [...path, key]))
}

const changed = (before: unknown, after: unknown, path: Path): Found => ({
  kind: 'changed',
  path,
  rows: [],
  before,
  after,
})

function inRows(
  before: readonly PlainRecord[],
  after: readonly PlainRecord[],
  path: Path,
): Found[] {
  const known = new Map(before.map((row) => [keyOf(row), row]))
  const ofKind = (kind: Found['kind'], rows: readonly PlainRecord[]): Found[] =>
    rows.length > 0
      ? [{ kind, path, rows: rows.map((row) => about(row).name), before: null, after: null }]
      : []
  const staying = after.flatMap((row, place) => {
    const was = known.get(keyOf(row))
    if (!was) return []
    const name = shownName(about(row).name, about(was).name)
    return differences(was, row, [...path, place]).map((found) => ({ ...found, rows: [name] }))
  })
  const places = new Map(before.map((row, place) => [keyOf(row), place]))
  const stayed = after.map(keyOf).filter((key) => places.has(key))
  const still = inRisingOrder(stayed, (key) => places.get(key) ?? 0)
  const moved = after.filter((row) => known.has(keyOf(row)) && !still.has(keyOf(row)))
  return [
    ...ofKind('came', lacking(after, before)),
    ...ofKind('went', lacking(before, after)),
    ...ofKind('moved', moved),
    ...staying,
  ]
}

const tellable = (value: unknown): Told =>
  isList(value) ? value.filter(isSaid) : isSaid(value) ? value : null

const isSaid = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number'
