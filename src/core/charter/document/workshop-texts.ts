import type { Chore } from '#core/workshop/chores.ts'
import type { IdeaTarget } from '#core/workshop/ideas/idea-targets.ts'

/** What the summary of a workshop says around what was said in it. */
export interface WorkshopTexts {
  /** "Opsummering af workshop" / "Workshop summary". */
  readonly type: string
  readonly held: string
  readonly time: string
  /** A time of the day as it is written, of one as `17:00`. */
  readonly clock: (time: string) => string
  /** How many there are, from so many tables, and so many of them parked; any of the last two may be 0. */
  readonly ideaCount: (all: number, from: number, parked: number) => string
  readonly programme: string
  readonly heads: Readonly<
    Record<'what' | 'lead' | 'ideas' | 'number' | 'idea' | 'table' | 'dots' | 'became', string>
  >
  /** What has most dots, the first places of it. */
  readonly most: string
  /** One of these places: the numbers of those that have it, of so many dots each. */
  readonly mostLine: (
    place: number,
    numbers: { readonly count: number; readonly listed: string },
    dots: number,
  ) => string
  /** Of ideas in a group, which may be without a name. */
  readonly group: (number: number, name: string) => string
  /** Of ideas in no group where there are groups, by the block they were said in. */
  readonly ungrouped: (block: string) => string
  /** Of those of which neither is known. */
  readonly others: string
  readonly parked: string
  readonly sameAs: (number: number) => string
  readonly countedWith: (number: number) => string
  readonly place: (place: number, isShared: boolean) => string
  readonly became: Readonly<Record<IdeaTarget, string>>
  /** Where it stands on the charter: in a section by its letter. */
  readonly inSection: (name: string, letter: string) => string
  readonly onPageOne: (name: string) => string
  /** Instead of a summary, where nothing has been prepared or said. */
  readonly nothing: string
}

/** What is to be done around a workshop. */
export interface ChoreWords {
  readonly after: string
  readonly isDone: (text: string) => string
  readonly texts: Readonly<Record<Chore, string>>
}

export interface WorkshopWords extends WorkshopTexts {
  readonly chores: ChoreWords
}
