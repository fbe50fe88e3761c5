import { millisecondsBetween } from '#core/calendar/moment.ts'
import { newestFirst, type VersionHead } from './version.ts'

/** How many without a name one project has at most. */
export const automaticVersions = 30

/**
 * Those that are kept, the newest first: all with a name, and of the others at most `most`, dense near the
 * newest and sparse far from it. What is let go is each time the version whose loss leaves the smallest
 * gap for its age; never the newest nor the oldest.
 */
export function thinnedVersions(
  heads: readonly VersionHead[],
  most: number = automaticVersions,
): readonly VersionHead[] {
  const all = heads.toSorted(newestFirst)
  let automatic = all.filter(({ name }) => name === '')
  while (automatic.length > most) automatic = automatic.toSpliced(leastMissed(automatic), 1)
  const stays = new Set(automatic)
  return all.filter((head) => head.name !== '' || stays.has(head))
}

/** Its place among three or more; where there are two, the older. */
function leastMissed(heads: readonly VersionHead[]): number {
  const newest = heads[0]?.at ?? ''
  const ages = heads.map(({ at }) => millisecondsBetween(at, newest))
  const age = (place: number) => ages[place] ?? 0
  let least = { place: heads.length - 1, gap: Number.POSITIVE_INFINITY }
  for (let place = 1; place < heads.length - 1; place++) {
    const gap = (age(place + 1) - age(place - 1)) / (age(place + 1) || 1)
    // Of equals the older, so that a history of one pace is thinned from its far end.
    if (gap <= least.gap) least = { place, gap }
  }
  return least.place
}
