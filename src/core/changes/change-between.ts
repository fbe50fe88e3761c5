import { isList, isRecord, isSame, keyOf, type PlainRecord } from '#core/plain-values.ts'
import type { Change, RowChange } from './change.ts'
import { inRisingOrder } from './in-rising-order.ts'

/**
 * What became of `before`; null when it reads the same. Both are JSON. Parts that are the same object are
 * not looked into, so that it costs what changed. Members are told apart by their names, rows by their
 * keys, and a long text by what stays before and behind.
 */
export function changeBetween(before: unknown, after: unknown): Change | null {
  if (Object.is(before, after)) return null
  if (isList(before) && isList(after)) return changeOfLists(before, after)
  if (isRecord(before) && isRecord(after)) return changeOfMembers(before, after)
  if (typeof before === 'string' && typeof after === 'string') return changeOfTexts(before, after)
  return {
    ...(before !== undefined && { was: before }),
    ...(after !== undefined && { is: after }),
  }
}

function changeOfMembers(before: PlainRecord, after: PlainRecord): Change | null {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const changed = [...names].flatMap((name) => {
    const change = changeBetween(before[name], after[name])
    return change ? [[name, change] as const] : []
  })
  return changed.length > 0 ? { in: changed } : null
}

function changeOfLists(before: readonly unknown[], after: readonly unknown[]): Change | null {
  const [was, is] = [placesOf(before), placesOf(after)]
  // Where a key stands twice, it tells no rows apart.
  if (was.size < before.length || is.size < after.length)
    return isSame(before, after) ? null : { was: before, is: after }
  const staying = [...is.keys()].filter((key) => was.has(key))
  const still = inRisingOrder(staying, (key) => was.get(key) ?? 0)
  const rows: (readonly [string, RowChange])[] = []
  for (const [key, from] of was)
    if (!is.has(key)) rows.push([key, { from, change: { was: before[from] } }])
  for (const [key, to] of is) {
    const from = was.get(key)
    const change = changeBetween(from === undefined ? undefined : before[from], after[to])
    const move = still.has(key) ? {} : { ...(from !== undefined && { from }), to }
    if (change || !still.has(key)) rows.push([key, { ...move, ...(change && { change }) }])
  }
  return rows.length > 0 ? { rows } : null
}

const placesOf = (list: readonly unknown[]) => new Map(list.map((row, at) => [keyOf(row), at]))

/** A code or a name is better kept whole than cut where it happens to go on as another does. */
const leastInCommon = 20

function changeOfTexts(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  // Never between the two units of one character.
  if (isUnit(before, head - 1, 0xd800)) head--
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  if (isUnit(before, before.length - tail, 0xdc00)) tail--
  if (head + tail < leastInCommon) return { was: before, is: after }
  return {
    at: head,
    cut: before.slice(head, before.length - tail),
    put: after.slice(head, after.length - tail),
  }
}

/** Whether the text has there a unit of a pair, the first of which begin at D800 and the second at DC00. */
const isUnit = (text: string, at: number, begin: number) => (text.charCodeAt(at) & 0xfc00) === begin
