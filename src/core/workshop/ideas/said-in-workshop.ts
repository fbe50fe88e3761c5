import type { Idea } from './ideas.ts'

/** What was said in a workshop, which lies beside the project. */
export interface SaidInWorkshop {
  readonly ideas: readonly Idea[]
  /** The days it was said on, the first first, each as `2026-11-23` where the people were. */
  readonly days: readonly string[]
}

export const nothingSaid: SaidInWorkshop = { ideas: [], days: [] }

/** All of it; `dayOf` gives the day of a moment, which hangs on where one is. */
export const saidInWorkshop = (
  ideas: readonly Idea[],
  dayOf: (moment: string) => string,
): SaidInWorkshop => ({
  ideas,
  days: [...new Set(ideas.map(({ at }) => dayOf(at)))].toSorted(),
})
