import type { Idea } from './ideas.ts'

/** An idea, and those that were joined to it because they say the same. */
export interface Head {
  readonly idea: Idea
  readonly joined: readonly Idea[]
}

/** All ideas, each that was joined to another behind that one; by the numbers of the first. */
export function headsOf(all: readonly Idea[]): readonly Head[] {
  const byNumber = new Map(all.map((idea) => [idea.number, idea]))
  const joined = new Map<Idea, Idea[]>(all.map((idea) => [idea, []]))
  const heads: Idea[] = []
  for (const idea of all) {
    const head = headIn(byNumber, idea)
    if (head === idea) heads.push(idea)
    else joined.get(head)?.push(idea)
  }
  return heads.map((idea) => ({ idea, joined: joined.get(idea) ?? [] }))
}

/** In a ring, as two windows may make one, it is the lowest number. One that is gone is joined to nothing. */
function headIn(byNumber: ReadonlyMap<number, Idea>, idea: Idea): Idea {
  const way = [idea]
  for (;;) {
    const last = way[way.length - 1] ?? idea
    const next = last.joinedTo === null ? undefined : byNumber.get(last.joinedTo)
    if (!next) return last
    const ring = way.indexOf(next)
    if (ring >= 0)
      return way.slice(ring).reduce((low, each) => (each.number < low.number ? each : low))
    way.push(next)
  }
}

/** Those at hand and those put aside. */
export const parted = (heads: readonly Head[]) => ({
  open: heads.filter(({ idea }) => !idea.parked),
  parked: heads.filter(({ idea }) => idea.parked),
})

export interface IdeaGroup {
  readonly number: number
  readonly name: string
  readonly heads: readonly Head[]
}

/** The groups with anything in them, by their numbers. Its name is the one its first idea has. */
export function groupsOf(heads: readonly Head[]): readonly IdeaGroup[] {
  const groups = new Map<number, { name: string; heads: Head[] }>()
  for (const head of heads) {
    const { group } = head.idea
    if (!group) continue
    const found = groups.get(group.number)
    if (found) found.heads.push(head)
    else groups.set(group.number, { name: group.name, heads: [head] })
  }
  return [...groups]
    .map(([number, group]) => ({ number, ...group }))
    .toSorted((one, other) => one.number - other.number)
}

/** The lowest number that no group has: those there keep theirs, for they are keys on the keyboard. */
export function freeGroup(groups: readonly Pick<IdeaGroup, 'number'>[]): number {
  const taken = new Set(groups.map(({ number }) => number))
  let free = 1
  while (taken.has(free)) free++
  return free
}

/** How many dots each person is given where so many ideas are to be chosen among. */
export const dotsEach = (ideas: number): number => Math.min(5, Math.max(3, Math.ceil(ideas / 4)))

/** Of an idea and those joined to it; null where none of them has been counted. */
export function dotsOf({ idea, joined }: Head): number | null {
  const counted = [idea, ...joined].flatMap(({ dots }) => (dots === null ? [] : [dots]))
  return counted.length === 0 ? null : counted.reduce((sum, dots) => sum + dots, 0)
}

export interface Placed {
  /** From 1; those with the same number of dots have the same, and the next has so many more. */
  readonly place: number
  readonly isShared: boolean
  readonly dots: number
  readonly head: Head
}

/** Those with a count, the most dots first; of equal ones the lowest number. */
export function ranking(heads: readonly Head[]): readonly Placed[] {
  const counted = heads
    .flatMap((head) => {
      const dots = dotsOf(head)
      return dots === null ? [] : [{ head, dots }]
    })
    .toSorted(
      (one, other) => other.dots - one.dots || one.head.idea.number - other.head.idea.number,
    )
  const sameDots = Map.groupBy(counted, ({ dots }) => dots)
  let above = 0
  return [...sameDots.values()].flatMap((equal) => {
    const place = above + 1
    above += equal.length
    return equal.map((each) => ({ ...each, place, isShared: equal.length > 1 }))
  })
}
