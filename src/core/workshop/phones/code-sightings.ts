/** Milliseconds after which a code that is seen again had been taken away. */
const gone = 2_000

/** When each code was seen last, in milliseconds. */
export type Sightings = ReadonlyMap<string, number>

/** Whether a code that is seen has just come: a camera sees the same one many times while it is held up. */
export function sighted(
  before: Sightings,
  code: string,
  now: number,
): { readonly isNew: boolean; readonly sightings: Sightings } {
  const there = [...before].filter(([, at]) => now - at < gone)
  const sightings = new Map(there)
  return { isNew: !sightings.has(code), sightings: sightings.set(code, now) }
}
