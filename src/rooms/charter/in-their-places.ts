/**
 * The same as `now`, each of those that stood before in the place it had, as far as there is one: what
 * is new takes the places that are free, in order.
 */
export function inTheirPlaces(
  before: readonly string[],
  now: readonly string[],
): readonly string[] {
  const kept = new Map<number, string>()
  for (const each of now) {
    const place = before.indexOf(each)
    if (place >= 0 && place < now.length) kept.set(place, each)
  }
  const isKept = new Set(kept.values())
  const rest = now.filter((each) => !isKept.has(each))
  return now.map((_, place) => kept.get(place) ?? rest.shift() ?? '')
}
