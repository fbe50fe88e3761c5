import { folded } from '#core/folded.ts'
import { limits } from '#core/limits.ts'
import type { Left } from './left-over.ts'

/** What a table says of one row of a list. */
export interface Incoming {
  readonly line: number | null
  readonly name: string
  /** Only what it says something of. */
  readonly details: Readonly<Record<string, string>>
}

interface TakeRows<T> {
  /** How many rows the list can have. */
  readonly most: number
  readonly make: (id: string, name: string) => T
  readonly newId: () => string
  readonly leave: (left: Left) => void
}

interface TookRows<T> {
  readonly rows: T[]
  readonly isSame: boolean
  /** The row each of the incoming became or changed; null where it could not be taken. */
  readonly ids: readonly (string | null)[]
  readonly added: readonly string[]
  readonly changed: readonly string[]
}

/**
 * Rows with what comes in: the first of a name is the first row that is called so, the second the
 * second, and those beyond are the last.
 */
export function takeRows<T extends { readonly id: string; readonly name: string }>(
  before: readonly T[],
  incoming: readonly Incoming[],
  how: TakeRows<T>,
): TookRows<T> {
  const rows = [...before]
  const known = new Map<string, number[]>()
  for (const [place, { name }] of before.entries()) pushTo(known, folded(name), place)
  const seen = new Map<string, number>()
  const added = new Map<number, string>()
  const changed = new Map<number, string>()

  const placeFor = ({ line, name }: Incoming): number | null => {
    const left = { column: '', text: name, lines: line === null ? [] : [line] }
    const key = folded(name)
    const nth = seen.get(key) ?? 0
    const places = known.get(key) ?? []
    const place = places[nth] ?? places.at(-1)
    seen.set(key, nth + 1)
    if (place !== undefined && nth >= places.length) how.leave({ ...left, reason: 'repeated' })
    if (place !== undefined) return place
    const reason = key === '' ? 'noName' : name.length > limits.text ? 'tooLong' : null
    if (reason || rows.length >= how.most) {
      how.leave({ ...left, reason: reason ?? 'noRoom' })
      return null
    }
    const added = rows.push(how.make(how.newId(), name)) - 1
    pushTo(known, key, added)
    return added
  }
  const ids = incoming.map((each) => {
    const place = placeFor(each)
    if (place === null) return null
    const row = rows[place]
    if (!row) return null
    const isNew = place >= before.length
    if (isNew) added.set(place, row.name)
    if (differs(row, each.details)) {
      rows[place] = { ...row, ...each.details }
      if (!isNew) changed.set(place, row.name)
    }
    return row.id
  })
  return {
    rows,
    isSame: added.size + changed.size === 0,
    ids,
    added: [...added.values()],
    changed: [...changed.values()],
  }
}

const differs = (row: object, details: Incoming['details']) =>
  Object.entries(details).some(([detail, value]) => Reflect.get(row, detail) !== value)

function pushTo(known: Map<string, number[]>, key: string, place: number) {
  const places = known.get(key)
  if (places) places.push(place)
  else known.set(key, [place])
}
