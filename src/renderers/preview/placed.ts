/** Each with its place as a key: what stands where in a finished document does not move. */
export const placed = <T>(items: readonly T[]): readonly { key: string; item: T }[] =>
  items.map((item, place) => ({ key: String(place), item }))
