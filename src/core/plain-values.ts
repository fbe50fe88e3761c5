/** An object that is no list: members by their names, or a record's by its keys. */
export type PlainRecord = Readonly<Record<string, unknown>>

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

export const isRecord = (value: unknown): value is PlainRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * By what a row is the same in two versions of a list: its id, or the phase that it is. Codes, and the ids
 * of actors, are members of a set and tell themselves apart.
 */
export const keyOf = (row: unknown): string => String(isRecord(row) ? (row.id ?? row.phase) : row)

/** The same object, or one that reads the same. The order of members says nothing. */
export const isSame = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) ||
  (isList(one) && isList(other)
    ? one.length === other.length && one.every((value, at) => isSame(value, other[at]))
    : isRecord(one) && isRecord(other) && hasSameMembers(one, other))

function hasSameMembers(one: PlainRecord, other: PlainRecord): boolean {
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  )
}
