import { limits } from '#core/limits.ts'
import { isList, isRecord } from '#core/plain-values.ts'
import { failed, ok, type Result } from '#core/result.ts'

/**
 * What became of a plain value, as JSON: small where little changed, and readable both ways. Nothing
 * stands in it of what stayed.
 */
export type Change = ValueChange | TextChange | MembersChange | RowsChange

/** Another value. `was` is missing of what was not there, `is` of what is no longer. */
interface ValueChange {
  readonly was?: unknown
  readonly is?: unknown
}

/** In a text, `cut` at that UTF-16 unit gave way to `put`. */
interface TextChange {
  readonly at: number
  readonly cut: string
  readonly put: string
}

/** Members of an object, by their names. */
interface MembersChange {
  readonly in: readonly (readonly [name: string, change: Change])[]
}

/** Rows of a list, or members of a set, by their keys. */
interface RowsChange {
  readonly rows: readonly (readonly [key: string, change: RowChange])[]
}

/** Came when it has only `to`, went when it has only `from`, moved when it has both. */
export interface RowChange {
  /** Its place in the earlier list. */
  readonly from?: number
  /** Its place in the later list. */
  readonly to?: number
  /** What became of the row itself; missing where it only moved. */
  readonly change?: Change
}

/** The change back: `withChange` takes it from the later value to the earlier one. */
export function inverted(change: Change): Change {
  if ('in' in change) return { in: change.in.map(([name, each]) => [name, inverted(each)]) }
  if ('rows' in change) return { rows: change.rows.map(([key, row]) => [key, invertedRow(row)]) }
  if ('put' in change) return { at: change.at, cut: change.put, put: change.cut }
  return { ...('is' in change && { was: change.is }), ...('was' in change && { is: change.was }) }
}

const invertedRow = ({ from, to, change }: RowChange): RowChange => ({
  ...(to !== undefined && { from: to }),
  ...(from !== undefined && { to: from }),
  ...(change && { change: inverted(change) }),
})

/**
 * A change that was kept as JSON, as it is; `damaged` for anything else. No name is taken that every
 * object knows, such as `__proto__`, and nothing deeper than a project file may be. Whether what it makes
 * is a whole project is for `projectSchema` to say.
 */
export const readChange = (found: unknown): Result<Change, 'damaged'> =>
  isChange(found, 0) ? ok(found) : failed('damaged')

function isChange(found: unknown, depth: number): found is Change {
  if (!isRecord(found) || depth > limits.fileDepth) return false
  const isEach = (entries: unknown, is: (found: unknown, depth: number) => boolean) =>
    isList(entries) &&
    entries.every((entry) => isList(entry) && entry.length === 2 && isName(entry[0])) &&
    entries.every((entry) => is((entry as readonly unknown[])[1], depth + 1))
  if (hasOnly(found, ['in'], 1)) return isEach(found.in, isChange)
  if (hasOnly(found, ['rows'], 1)) return isEach(found.rows, isRowChange)
  if (hasOnly(found, ['at', 'cut', 'put'], 3))
    return isPlace(found.at) && typeof found.cut === 'string' && typeof found.put === 'string'
  return hasOnly(found, ['was', 'is'], 1) && isJson(found, depth)
}

const isRowChange = (found: unknown, depth: number): boolean =>
  isRecord(found) &&
  hasOnly(found, ['from', 'to', 'change'], 1) &&
  (!('from' in found) || isPlace(found.from)) &&
  (!('to' in found) || isPlace(found.to)) &&
  (!('change' in found) || isChange(found.change, depth + 1))

/** None but these, and at least so many of them. */
function hasOnly(found: object, names: readonly string[], least: number): boolean {
  const own = Object.keys(found)
  return own.length >= least && own.every((name) => names.includes(name))
}

const isPlace = (found: unknown) => Number.isInteger(found) && Number(found) >= 0
const isName = (found: unknown) => typeof found === 'string' && !(found in Object.prototype)

function isJson(found: unknown, depth: number): boolean {
  if (depth > limits.fileDepth) return false
  if (isList(found)) return found.every((each) => isJson(each, depth + 1))
  if (isRecord(found))
    return Object.entries(found).every(([name, each]) => isName(name) && isJson(each, depth + 1))
  return found === null || ['string', 'boolean'].includes(typeof found) || Number.isFinite(found)
}
