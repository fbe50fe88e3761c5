import { isList, isRecord, isSame, keyOf, type PlainRecord } from '#core/plain-values.ts'
import type { GaveWay } from './gave-way.ts'
import { mergedOrder } from './merged-order.ts'

/** One value as both sides began with it, and what each has made of it; undefined where it is not there. */
export interface Versions<T = unknown> {
  readonly base: T
  readonly mine: T
  readonly theirs: T
}

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
  if (isRecord(mine) && isRecord(theirs)) return mergeMembers(versions, tell, path)
  // Of a record's member that one side removed, what the other changed since stands.
  if (mine === undefined || theirs === undefined) {
    if (!isRecord(mine ?? theirs)) return mine ?? theirs
    const left = mergeMembers(versions, tell, path)
    return Object.keys(left).length > 0 ? left : undefined
  }
  // What is of another kind on each side stands at a place of no schema.
  tell({ path: [...path], value: isPlain(theirs) ? theirs : null })
  return mine
}

const isPlain = (value: unknown): value is GaveWay['value'] =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)

function mergeMembers(versions: Versions, tell: Tell, path: readonly string[]): PlainRecord {
  const { base, mine, theirs } = membersOf(versions)
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  const members = keys.map((key) => {
    const member = { base: base[key], mine: mine[key], theirs: theirs[key] }
    return [key, mergeValues(member, tell, [...path, key])] as const
  })
  return Object.fromEntries(members.filter(([, value]) => value !== undefined))
}

const membersOf = ({ base, mine, theirs }: Versions): Versions<PlainRecord> => ({
  base: isRecord(base) ? base : {},
  mine: isRecord(mine) ? mine : {},
  theirs: isRecord(theirs) ? theirs : {},
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

/** `whole` with `value` at a path that `mergeValues` told; null where its row or member is gone. */
export function withValueAt(whole: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (isList(whole)) {
    const nth = whole.findIndex((row) => keyOf(row) === key)
    const row = nth < 0 ? null : withValueAt(whole[nth], rest, value)
    return row === null ? null : whole.with(nth, row)
  }
  if (!isRecord(whole) || (rest.length > 0 && !Object.hasOwn(whole, key))) return null
  const member = withValueAt(whole[key], rest, value)
  // A choice may be null; a member on the way there is not.
  return member === null && rest.length > 0 ? null : { ...whole, [key]: member }
}

const byKey = (list: readonly unknown[]) => new Map(list.map((row) => [keyOf(row), row]))
