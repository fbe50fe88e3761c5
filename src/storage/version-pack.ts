/**
 * The texts of many versions of one project, which are nearly alike: each piece lies there once, and a
 * version is runs of pieces.
 */
export interface Pack {
  readonly pieces: readonly string[]
  /** By the version's id: where a run begins and how many pieces it has, in turns. */
  readonly versions: Readonly<Record<string, readonly number[]>>
}

export const emptyPack: Pack = { pieces: [], versions: {} }

/** The pack with that text as well, in as many new pieces as differ from what it holds. */
export function withText({ pieces, versions }: Pack, id: string, text: string): Pack {
  const all = [...pieces]
  const places = onlyPlaces(pieces)
  const runs: number[] = []
  /** Where the next piece lies if nothing has changed, or if one has taken the place of another. */
  let next = 0
  for (const piece of piecesOf(text)) {
    const found = all[next] === piece && next < pieces.length ? next : places.get(piece)
    const place = found ?? all.push(piece) - 1
    next = found === undefined ? next + 1 : place + 1
    addTo(runs, place)
  }
  return { pieces: all, versions: { ...versions, [id]: runs } }
}

/** Null where there is no such version. */
export function textIn({ pieces, versions }: Pack, id: string): string | null {
  const runs = Object.hasOwn(versions, id) ? versions[id] : undefined
  if (!runs) return null
  return runsOf(runs)
    .map(([from, count]) => pieces.slice(from, from + count).join(''))
    .join('')
}

/** Without the other versions, and the pieces that only they had. */
export function onlyVersions({ pieces, versions }: Pack, ids: readonly string[]): Pack {
  const staying = Object.entries(versions).filter(([id]) => ids.includes(id))
  const isUsed = new Uint8Array(pieces.length)
  for (const [, runs] of staying)
    for (const [from, count] of runsOf(runs)) isUsed.fill(1, from, from + count)
  let count = 0
  const placeNow = Array.from(isUsed, (used) => (used === 1 ? count++ : -1))
  // All pieces of a run stay, so that it is still one.
  const moved = (runs: readonly number[]) =>
    runsOf(runs).flatMap(([from, length]) => [placeNow[from] ?? 0, length])
  return {
    pieces: pieces.filter((_, place) => isUsed[place] === 1),
    versions: Object.fromEntries(staying.map(([id, runs]) => [id, moved(runs)])),
  }
}

/** A member of JSON each, so that a change of one answer makes one new piece. Of any text, all of it. */
const piecesOf = (text: string): readonly string[] => text.split(/(?<=[,{[])(?=["{])/)

/** Of the pieces that lie in one place only; the others say nothing of where one is. */
function onlyPlaces(pieces: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  pieces.forEach((piece, place) => {
    if (places.has(piece)) repeated.add(piece)
    places.set(piece, place)
  })
  for (const piece of repeated) places.delete(piece)
  return places
}

function addTo(runs: number[], place: number): void {
  const from = runs.at(-2)
  const count = runs.at(-1)
  if (from !== undefined && count !== undefined && from + count === place)
    runs[runs.length - 1] = count + 1
  else runs.push(place, 1)
}

const runsOf = (runs: readonly number[]): readonly (readonly [number, number])[] =>
  Array.from({ length: runs.length / 2 }, (_, nth) => [runs[nth * 2] ?? 0, runs[nth * 2 + 1] ?? 0])
