import type { Block, Cell, Column, Fact, Text } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { column, rowHead, table } from '#core/charter/document/passages.ts'
import { beside, cell, said as fixed, lines, typed } from '#core/charter/document/texts.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { IdeaTarget } from '#core/workshop/ideas/idea-targets.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import {
  dotsOf,
  type Head,
  headsOf,
  type Placed,
  parted,
  ranking,
} from '#core/workshop/ideas/sorted-ideas.ts'
import { standingUses } from '#core/workshop/ideas/use-ideas.ts'
import { runSheetTimes } from '#core/workshop/run-sheet-times.ts'
import { ideaPortions } from './idea-portions.ts'

/** What a summary is written from: the project as it stands on the paper, and what lies beside it. */
export type SummarySource = Pick<CharterSource, 'project' | 'workshop' | 'said' | 'words'>

/**
 * What was asked in a workshop, who led it, all that was said, and what became of it. What nobody has said
 * leaves nothing behind, no column either.
 */
export function workshopSummary(source: SummarySource): readonly Block[] {
  const { said, words } = source
  const { open, parked } = parted(headsOf(said.ideas))
  const placed = ranking(open)
  const shown: Shown = {
    source,
    places: new Map(placed.map((each) => [each.head.idea.number, each])),
    hasTables: said.ideas.some((idea) => idea.table !== null),
    hasDots: said.ideas.some(({ dots }) => dots !== null),
    hasUses: said.ideas.some((idea) => standingUses(idea, source.project).length > 0),
  }
  return [
    ...facts(source, parked),
    ...programme(source),
    ...mostDots(placed, source),
    ...ideaPortions(open, source).map(({ caption, heads }) => ideaTable(caption, heads, shown)),
    ...(parked.length > 0 ? [ideaTable(words.workshop.parked, parked, shown)] : []),
  ]
}

function facts({ workshop, said, words }: SummarySource, parked: readonly Head[]): Block[] {
  const texts = words.workshop
  const { ideas, days } = said
  const [first = '', last = first] = [days[0], days.at(-1)].map((day) => day && words.date(day))
  const tables = new Set(ideas.flatMap(({ table: at }) => at ?? []))
  const { ends } = runSheetTimes(workshop)
  const found: Fact[] = [
    { label: texts.held, value: first === last ? first : `${first}–${last}` },
    {
      label: texts.time,
      value: isFilled(workshop.begins)
        ? `${texts.clock(workshop.begins)}–${texts.clock(ends)}`
        : '',
    },
    {
      label: texts.heads.ideas,
      value: ideas.length > 0 ? texts.ideaCount(ideas.length, tables.size, inAll(parked)) : '',
    },
  ]
  const known = found.filter(({ value }) => isFilled(value))
  return known.length > 0 ? [{ kind: 'facts', facts: known }] : []
}

const inAll = (heads: readonly Head[]) =>
  heads.reduce((sum, { joined }) => sum + 1 + joined.length, 0)

/** The blocks of the run sheet, and those that were taken out of it after something was said in them. */
function programme({ workshop, said, words }: SummarySource): Block[] {
  const { heads, programme: caption } = words.workshop
  const counts = new Map<string, number>()
  const gone = new Map<string, { id: string; what: string; lead: string }>()
  const there = new Set(workshop.blocks.map(({ id }) => id))
  for (const { block } of said.ideas) {
    if (block === null) continue
    counts.set(block.id, (counts.get(block.id) ?? 0) + 1)
    if (!there.has(block.id) && !gone.has(block.id)) gone.set(block.id, { ...block, lead: '' })
  }
  const rows = [...workshop.blocks, ...gone.values()].filter(
    ({ what, lead }) => isFilled(what) || isFilled(lead),
  )
  const hasLeads = rows.some(({ lead }) => isFilled(lead))
  const hasCounts = rows.some(({ id }) => counts.has(id))
  if (rows.length === 0) return []
  return [
    table(
      caption,
      [
        rowHead(heads.what, 4),
        ...(hasLeads ? [column(heads.lead, 2)] : []),
        ...(hasCounts ? [column(heads.ideas, 1)] : []),
      ],
      rows.map(({ id, what, lead }) => [
        cell(typed(what)),
        ...(hasLeads ? [cell(typed(lead))] : []),
        ...(hasCounts ? [cell(fixed(String(counts.get(id) ?? '')))] : []),
      ]),
    ),
  ]
}

/** So many places are named before the list; it has all of them. */
const named = 3

/** The first places, those that share one together. What nobody gave a dot has no place here. */
function mostDots(placed: readonly Placed[], { words }: SummarySource): Block[] {
  const { most, mostLine } = words.workshop
  const first = placed.filter(({ place, dots }) => place <= named && dots > 0)
  if (first.length === 0) return []
  const text = [...Map.groupBy(first, ({ place }) => place)].map(([place, all]) =>
    fixed(
      mostLine(
        place,
        {
          count: all.length,
          listed: words.rules.listed(all.map(({ head }) => String(head.idea.number))),
        },
        all[0]?.dots ?? 0,
      ),
    ),
  )
  return [{ kind: 'answer', question: most, answer: [lines(...text)], lines: 0 }]
}

interface Shown {
  readonly source: SummarySource
  /** Of those with a count, by the number of the idea that the others are joined to. */
  readonly places: ReadonlyMap<number, Placed>
  readonly hasTables: boolean
  readonly hasDots: boolean
  readonly hasUses: boolean
}

/** A row for each that was said; those that say the same stand together, in all their words. */
function ideaTable(caption: string, heads: readonly Head[], shown: Shown): Block {
  const { source, hasTables, hasDots, hasUses } = shown
  const names = source.words.workshop.heads
  const columns: Column[] = [
    rowHead(names.number, 0.7),
    column(names.idea, 5),
    ...(hasTables ? [column(names.table, 0.7)] : []),
    ...(hasDots ? [column(names.dots, 2.1)] : []),
    ...(hasUses ? [column(names.became, 2.6)] : []),
  ]
  const row = (idea: Idea, head: Head): Cell[] => [
    cell(fixed(String(idea.number))),
    cell(
      lines(
        typed(idea.text),
        idea === head.idea ? [] : fixed(source.words.workshop.sameAs(head.idea.number)),
      ),
    ),
    ...(hasTables ? [cell(fixed(idea.table === null ? '' : String(idea.table)))] : []),
    ...(hasDots ? [cell(dotsText(idea, head, shown))] : []),
    ...(hasUses ? [cell(becameText(idea, source))] : []),
  ]
  const rows = heads.flatMap((head) => [head.idea, ...head.joined].map((idea) => row(idea, head)))
  return table(caption, columns, rows)
}

/** Those of ideas that say the same are counted together. */
function dotsText(idea: Idea, head: Head, { places, source }: Shown): Text {
  const texts = source.words.workshop
  if (idea !== head.idea)
    return idea.dots === null ? [] : fixed(texts.countedWith(head.idea.number))
  const dots = dotsOf(head)
  if (dots === null) return []
  const found = places.get(idea.number)
  return lines(
    fixed(String(dots)),
    found && dots > 0 ? beside(fixed(texts.place(found.place, found.isShared))) : [],
  )
}

/** The section of the charter where each stands; agreed actions stand on page one. */
const sections = {
  affected: 'A',
  fixed: 'A',
  open: 'A',
  success: 'A',
  needs: 'B',
  actors: 'B',
  promise: 'C',
  groundRules: 'D',
  meetings: 'F',
  risks: 'H2',
  agreedActions: null,
} as const satisfies Record<IdeaTarget, string | null>

/** What it is now, and where; in which words, where these are no longer its own. */
function becameText(idea: Idea, { project, words }: SummarySource): Text {
  const texts = words.workshop
  return lines(
    ...standingUses(idea, project).flatMap(({ as, words: now }) => {
      const letter = sections[as]
      const name = texts.became[as]
      return [
        fixed(letter === null ? texts.onPageOne(name) : texts.inSection(name, letter)),
        now.trim() === idea.text.trim() ? [] : typed(now),
      ]
    }),
  )
}
