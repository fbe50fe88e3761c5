import { isList, isRecord, isSame, keyOf } from '#core/plain-values.ts'
import { failed, ok, type Result } from '#core/result.ts'
import type { Change, RowChange } from './change.ts'

const misfit = Symbol('misfit')

/**
 * The value after the change, which shares with it all that stayed; `doesNotFit` when it was made of
 * another: whatever is to give way must be there as it was. Never throws. A change that was read from
 * somewhere may make what is no whole project.
 */
export function withChange<T>(value: T, change: Change): Result<T, 'doesNotFit'> {
  const after = changed(value, change)
  return after === misfit ? failed('doesNotFit') : ok(after as T)
}

/** What is not there is undefined. */
function changed(value: unknown, change: Change): unknown {
  if ('in' in change) return isRecord(value) ? membersAfter(value, change.in) : misfit
  if ('rows' in change) return isList(value) ? listAfter(value, change.rows) : misfit
  if ('put' in change) return textAfter(value, change)
  return isSame(value, change.was) ? change.is : misfit
}

function textAfter(
  value: unknown,
  { at, cut, put }: { at: number; cut: string; put: string },
): unknown {
  if (typeof value !== 'string' || at > value.length || !value.startsWith(cut, at)) return misfit
  return value.slice(0, at) + put + value.slice(at + cut.length)
}

function membersAfter(value: object, all: readonly (readonly [string, Change])[]): unknown {
  const members = new Map<string, unknown>(Object.entries(value))
  for (const [name, change] of all) {
    const after = changed(members.get(name), change)
    if (after === misfit) return misfit
    if (after === undefined) members.delete(name)
    else members.set(name, after)
  }
  return Object.fromEntries(members)
}

function listAfter(
  list: readonly unknown[],
  all: readonly (readonly [string, RowChange])[],
): unknown {
  const places = new Map(list.map((row, at) => [keyOf(row), at]))
  const rows: unknown[] = [...list]
  const isTaken = new Set<number>()
  const coming: { readonly to: number; readonly row: unknown }[] = []
  for (const [key, { from, to, change }] of all) {
    const at = places.get(key)
    const row = at === undefined ? undefined : list[at]
    const after = change ? changed(row, change) : row
    // It goes and comes as it says, stands where it says, and stays the row it is.
    const isMoved = from !== undefined || to !== undefined
    if (after === misfit || (isMoved ? at !== from : at === undefined)) return misfit
    if ((after === undefined) !== (isMoved && to === undefined)) return misfit
    if (after !== undefined && keyOf(after) !== key) return misfit
    if (to !== undefined) coming.push({ to, row: after })
    if (at !== undefined && isMoved) isTaken.add(at)
    else if (at !== undefined) rows[at] = after
  }
  const left = isTaken.size > 0 ? rows.filter((_, at) => !isTaken.has(at)) : rows
  return inPlaces(left, coming)
}

/** Each at its place in the list that comes of it. */
function inPlaces(
  rows: readonly unknown[],
  coming: readonly { readonly to: number; readonly row: unknown }[],
): unknown {
  if (coming.length === 0) return rows
  const byPlace = new Map(coming.map(({ to, row }) => [to, row]))
  const total = rows.length + coming.length
  if (byPlace.size < coming.length || coming.some(({ to }) => to >= total)) return misfit
  let next = 0
  return Array.from({ length: total }, (_, at) =>
    byPlace.has(at) ? byPlace.get(at) : rows[next++],
  )
}
