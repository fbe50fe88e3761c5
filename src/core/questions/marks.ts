import { memoize } from '#core/memoize.ts'
import type { Code } from './codes.ts'
import type { Coverage, Mark, Need, TeamAnswers } from './team.ts'

// The one place where marks are read. They are written in `team-changes.ts`.

/** The marks of one need, by the id of the actor. */
export type Marks = Coverage[string]

/** Those who have a mark on a need. */
export interface Marked<T> {
  readonly carriers: readonly T[]
  readonly contributors: readonly T[]
}

export const noMarks: Marks = {}

/** The ids of those with a mark, read once for each version of a need's marks: there may be a thousand. */
export const markedIn = (marks: Marks | undefined): Marked<string> => idsIn(marks ?? noMarks)

const idsIn = memoize((marks: Marks): Marked<string> => {
  const withMark = (mark: Mark) => Object.keys(marks).filter((id) => marks[id] === mark)
  return { carriers: withMark(2), contributors: withMark(1) }
})

/** The ids of those who carry a need. */
export const carriersOf = (coverage: Coverage): ReadonlySet<string> =>
  new Set(Object.values(coverage).flatMap((marks) => markedIn(marks).carriers))

export const markIn = (marks: Marks | undefined, actorId: string): Mark | null =>
  marks?.[actorId] ?? null

/** Those marks of a need, or of an actor, whose other row is one of these. */
export function marksAmong(marks: Marks, rows: readonly { readonly id: string }[]): Marks {
  const there = new Set(rows.map(({ id }) => id))
  return Object.fromEntries(Object.entries(marks).filter(([id]) => there.has(id)))
}

/** A need that nobody has a mark on is an empty seat at the table. */
export const isEmptySeat = ({ carriers, contributors }: Marked<unknown>): boolean =>
  carriers.length + contributors.length === 0

/** A need that nobody has weighed counts as important. */
export const importanceOf = ({ importance }: Pick<Need, 'importance'>): Code<'importance'> =>
  importance ?? 'important'

const weights = { critical: 3, important: 2, useful: 1 } as const

/** What a need weighs in the coverage. */
export const weightOf = (need: Need): 1 | 2 | 3 => weights[importanceOf(need)]

export const isCritical = (need: Need): boolean => importanceOf(need) === 'critical'

/** For sorting: the weightiest first, else as they stood. */
export const byWeight = (one: Need, other: Need): number => weightOf(other) - weightOf(one)

/** The part of the team that marks are about. */
export type MarkedTeam = Pick<TeamAnswers, 'needs' | 'actors' | 'coverage'>

/** The needs without a mark, the weightiest first. */
export const emptySeats = ({ needs, coverage }: MarkedTeam): readonly Need[] =>
  needs.filter(({ id }) => isEmptySeat(markedIn(coverage[id]))).sort(byWeight)
