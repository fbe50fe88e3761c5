/**
 * The order in which the rows of both sides stand together, as keys without repetition: that of the side
 * which moved rows, mine where both did or neither. What only one side has stands behind the row it stood
 * behind there; what both put at one place comes by its keys, the same whoever merges.
 */
export function mergedOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const hasMoved = isMoved(base, theirs) && !isMoved(base, mine)
  const [first, second] = hasMoved ? [theirs, mine] : [mine, theirs]
  const others = new Set(second)
  const shared = first.filter((key) => others.has(key))
  const isShared = new Set(shared)
  const blocks = [...blocksBetween(first, isShared), ...blocksBetween(second, isShared)]
  const behind = Map.groupBy(blocks.toSorted(byFirst), ({ after }) => after)
  const keysBehind = (key: string | null) => behind.get(key)?.flatMap(({ keys }) => keys) ?? []
  return [...keysBehind(null), ...shared.flatMap((key) => [key, ...keysBehind(key)])]
}

/** Rows that stand together on one side, behind one that both sides have or, with null, before them all. */
interface Block {
  readonly after: string | null
  readonly keys: string[]
}

function blocksBetween(side: readonly string[], shared: ReadonlySet<string>): readonly Block[] {
  const blocks: Block[] = [{ after: null, keys: [] }]
  for (const key of side) {
    if (shared.has(key)) blocks.push({ after: key, keys: [] })
    else blocks.at(-1)?.keys.push(key)
  }
  return blocks.filter(({ keys }) => keys.length > 0)
}

const byFirst = ({ keys: [one = ''] }: Block, { keys: [other = ''] }: Block) =>
  Number(one > other) - Number(one < other)

/** Whether rows that were there stand in another order among themselves. */
function isMoved(before: readonly string[], after: readonly string[]): boolean {
  const places = new Map(before.map((key, place) => [key, place]))
  const stayed = after.flatMap((key) => places.get(key) ?? [])
  return stayed.some((place, at) => at > 0 && place < (stayed[at - 1] ?? 0))
}
