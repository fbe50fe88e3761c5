/**
 * As many of the keys as stand in rising order of their places: when a row was moved past many, it is the
 * one that is not among them. In time n log n.
 */
export function inRisingOrder(
  keys: readonly string[],
  placeOf: (key: string) => number,
): ReadonlySet<string> {
  /** The last key of the best row of each length, by rising places. */
  const ends: Linked[] = []
  for (const key of keys) {
    const place = placeOf(key)
    const length = firstAbove(ends, place)
    ends[length] = { key, place, before: ends[length - 1] ?? null }
  }
  const rising = new Set<string>()
  for (let each = ends.at(-1) ?? null; each !== null; each = each.before) rising.add(each.key)
  return rising
}

interface Linked {
  readonly key: string
  readonly place: number
  readonly before: Linked | null
}

function firstAbove(ends: readonly Linked[], place: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle]?.place ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
