import type { Idea } from '#core/workshop/ideas/ideas.ts'
import {
  dotsEach,
  dotsOf,
  groupsOf,
  type Head,
  headsOf,
  parted,
  ranking,
} from '#core/workshop/ideas/sorted-ideas.ts'
import type { Run } from './run.ts'
import { inScreenPages, type ScreenSize, type Section, sizeOf } from './screen-pages.ts'

/** An idea as the room sees it. */
export interface IdeaShown {
  /** Its own, and of those joined to it. */
  readonly numbers: readonly number[]
  readonly text: string
  readonly size: ScreenSize
  readonly table: number | null
  /** Among those with dots, once they are shown. */
  readonly result: {
    readonly place: number
    readonly isShared: boolean
    readonly dots: number
    /** Of the most there are. */
    readonly share: number
  } | null
}

/** Of a group, or with null of what is in none. */
export interface GroupShown {
  readonly group: { readonly number: number; readonly name: string } | null
  readonly count: number
}

export interface IdeasOnScreen {
  readonly order: 'ideas' | 'groups' | 'dots'
  /** How many have been said. */
  readonly count: number
  /** How many dots each person has. */
  readonly dotsEach: number
  /** Why none of them is shown. */
  readonly hidden: 'silent' | 'dots' | null
  readonly sections: readonly Section<GroupShown | null, IdeaShown>[]
  /** Which page it is, from 0, and of how many. */
  readonly page: number
  readonly pages: number
}

/**
 * What the room may see of the ideas: number, words, table, group and dots, for all of these are said aloud. Of
 * those that are put aside it sees nothing; in silence, of none of them; and of dots nothing before they are shown.
 */
export function ideasOnScreen(all: readonly Idea[], run: Run): IdeasOnScreen | null {
  const { shown, isSilent, areDotsShown } = run
  if (shown === 'title' || shown === 'block') return null
  const { open } = parted(headsOf(all))
  const areDotsHidden = shown === 'dots' && !areDotsShown
  const hidden = isSilent ? 'silent' : areDotsHidden ? 'dots' : null
  const pages = hidden === null ? inScreenPages(sectionsOf(open, shown)) : []
  const page = Math.min(run.page, Math.max(0, pages.length - 1))
  return {
    order: shown,
    count: open.reduce((sum, { joined }) => sum + 1 + joined.length, 0),
    dotsEach: dotsEach(open.length),
    hidden,
    sections: pages[page] ?? [],
    page,
    pages: pages.length,
  }
}

function sectionsOf(
  open: readonly Head[],
  order: IdeasOnScreen['order'],
): readonly Section<GroupShown | null, IdeaShown>[] {
  if (order === 'dots') return [{ heading: null, rows: resultOf(open) }]
  const newest = open.toReversed()
  if (order === 'ideas') return [{ heading: null, rows: newest.map((head) => shownOf(head)) }]
  const grouped = groupsOf(open).map(({ number, name, heads }) => ({
    group: { number, name },
    heads,
  }))
  const ungrouped = { group: null, heads: newest.filter(({ idea }) => idea.group === null) }
  return [...grouped, ungrouped].map(({ group, heads }) => ({
    heading: { group, count: heads.length },
    rows: heads.map((head) => shownOf(head)),
  }))
}

function resultOf(open: readonly Head[]): readonly IdeaShown[] {
  const most = Math.max(1, ...open.map((head) => dotsOf(head) ?? 0))
  return ranking(open).map(({ head, place, isShared, dots }) =>
    shownOf(head, { place, isShared, dots, share: dots / most }),
  )
}

const shownOf = ({ idea, joined }: Head, result: IdeaShown['result'] = null): IdeaShown => ({
  numbers: [idea, ...joined].map(({ number }) => number),
  text: idea.text,
  size: sizeOf(idea.text),
  table: idea.table,
  result,
})
