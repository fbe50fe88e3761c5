/**
 * Places on a line, the smallest first, moved apart where two would stand closer than `closest`, and no
 * more than that. All stay between `from` and `to`, where there is room.
 */
export function spread(
  fair: readonly number[],
  { closest, from, to }: { closest: number; from: number; to: number },
): readonly number[] {
  const places: number[] = []
  for (const place of fair)
    places.push(Math.max(place, from, (places.at(-1) ?? from - closest) + closest))
  let end = to
  for (let index = places.length - 1; index >= 0; index--) {
    places[index] = Math.min(places[index] ?? 0, end)
    end = (places[index] ?? 0) - closest
  }
  return places
}
