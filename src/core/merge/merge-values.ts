import type { GaveWay } from './gave-way.ts'
import { mergedOrder } from './merged-order.ts'

/** One value as both sides began with it, and what each has made of it; undefined where it is not there. */
export interface Versions<T = unknown> {
  readonly base: T
  readonly mine: T
  readonly theirs: T
}

type Row = Readonly<Record<string, unknown>>
type Tell = (lost: GaveWay) => void

/**
 * The plain value in which everything stands that either side changed since `base`. Members of objects,
 * rows by their ids and members of sets are merged one by one; where both changed one text or choice mine
 * stands, and `tell` hears of theirs. A row that one side removed and the other changed stays.
 * Parts that are the same object are not looked into.
 */
export function mergeValues(versions: Versions, tell: Tell, path: readonly string[] = []): unknown {
  const { base, mine, theirs } = versions
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine
  if (isSame(base, mine)) return theirs
  if (isList(mine) && isList(theirs))
    return mergeLists({ base: isList(base) ? base : [], mine, theirs }, tell, path)
  if (isRow(mine) && isRow(theirs)) return mergeMembers(versions, tell, path)
  // Of a record's member that one side removed, what the other changed since stands.
  if (mine === undefined || theirs === undefined) {
    if (!isRow(mine ?? theirs)) return mine ?? theirs
    const left = mergeMembers(versions, tell, path)
    return Object.keys(left).length > 0 ? left : undefined
  }
  // What is of another kind on each side stands at a place of no schema.
  tell({ path: [...path], value: isPlain(theirs) ? theirs : null })
  return mine
}

const isPlain = (value: unknown): value is GaveWay['value'] =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)

function mergeMembers(versions: Versions, tell: Tell, path: readonly string[]): Row {
  const { base, mine, theirs } = membersOf(versions)
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  const members = keys.map((key) => {
    const member = { base: base[key], mine: mine[key], theirs: theirs[key] }
    return [key, mergeValues(member, tell, [...path, key])] as const
  })
  return Object.fromEntries(members.filter(([, value]) => value !== undefined))
}

const membersOf = ({ base, mine, theirs }: Versions): Versions<Row> => ({
  base: isRow(base) ? base : {},
  mine: isRow(mine) ? mine : {},
  theirs: isRow(theirs) ? theirs : {},
})

function mergeLists(
  { base, mine, theirs }: Versions<readonly unknown[]>,
  tell: Tell,
  path: readonly string[],
): readonly unknown[] {
  const [was, my, their] = [byKey(base), byKey(mine), byKey(theirs)]
  const stays = (key: string) =>
    (my.has(key) && their.has(key)) ||
    !was.has(key) ||
    !isSame(was.get(key), my.get(key) ?? their.get(key))
  const keys = mergedOrder([...was.keys()], [...my.keys()], [...their.keys()]).filter(stays)
  return keys.map((key) => {
    if (!my.has(key)) return their.get(key)
    if (!their.has(key)) return my.get(key)
    const row = { base: was.get(key), mine: my.get(key), theirs: their.get(key) }
    return mergeValues(row, tell, [...path, key])
  })
}

/** What was there when both began is the same object or reads the same. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === 'object' &&
    typeof other === 'object' &&
    one !== null &&
    other !== null &&
    (isList(one) && isList(other)
      ? one.length === other.length && one.every((value, at) => isSame(value, other[at]))
      : isRow(one) && isRow(other) && hasSameMembers(one, other)))

function hasSameMembers(one: Row, other: Row): boolean {
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  )
}

/** `whole` with `value` at a path that `mergeValues` told; null where its row or member is gone. */
export function withValueAt(whole: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (isList(whole)) {
    const nth = whole.findIndex((row) => keyOf(row) === key)
    const row = nth < 0 ? null : withValueAt(whole[nth], rest, value)
    return row === null ? null : whole.with(nth, row)
  }
  if (!isRow(whole) || (rest.length > 0 && !Object.hasOwn(whole, key))) return null
  const member = withValueAt(whole[key], rest, value)
  // A choice may be null; a member on the way there is not.
  return member === null && rest.length > 0 ? null : { ...whole, [key]: member }
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const byKey = (list: readonly unknown[]) => new Map(list.map((row) => [keyOf(row), row]))

/** A row has an id or is one of the phases; codes, and the ids of actors, are members of a set. */
const keyOf = (row: unknown): string => String(isRow(row) ? (row.id ?? row.phase) : row)
