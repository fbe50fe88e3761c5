import {
  actorName,
  chosenInLine,
  lines,
  needName,
  plain,
  said,
  typed,
} from '#core/charter/document/texts.ts'
import { emptySeats, markIn } from '#core/questions/marks.ts'
import type { Actor, Need } from '#core/questions/team.ts'
import { teamFacts } from '#core/questions/team-facts.ts'
import type { GridCell, GridColumn, WritingSheet } from './sheet-document.ts'
import { room, type SheetSource, writingSheet } from './sheet-source.ts'

/** Of a sheet of A3: columns narrower than an eighth of a hand's width are no room for a dot and a word. */
const actorsOnSheet = 12
const needsOnSheet = 8
const actorsInExchange = 10

/** D: who carries what; a sheet more for every twelve actors. */
export function teamSheets(source: SheetSource): readonly WritingSheet[] {
  const { needs, actors } = source.project.answers.team
  const count = Math.max(1, Math.ceil(actors.length / actorsOnSheet))
  const rows = filledUp(needs, needsOnSheet)
  return Array.from({ length: count }, (_, nth) =>
    teamSheet(source, {
      rows,
      actors: filledUp(actors.slice(nth * actorsOnSheet, (nth + 1) * actorsOnSheet), actorsOnSheet),
    }),
  )
}

/** The rows, and empty ones up to so many. */
const filledUp = <T>(rows: readonly T[], count: number): readonly (T | null)[] => [
  ...rows,
  ...Array.from({ length: Math.max(0, count - rows.length) }, () => null),
]

interface Team {
  readonly rows: readonly (Need | null)[]
  readonly actors: readonly (Actor | null)[]
}

function teamSheet(source: SheetSource, { rows, actors }: Team): WritingSheet {
  const { team: asks, charter } = source.words
  const { team } = source.project.answers
  const { coverage } = team
  const seats = new Set(teamFacts(team).coverage === 'empty' ? [] : emptySeats(team))
  const columns: readonly GridColumn[] = [
    { head: asks.need, weight: 3.4, headsRow: true },
    ...actors.map(
      (actor): GridColumn => ({
        head: actor ? plain(actorName(charter, actor)) : '',
        weight: 1,
        align: 'center',
        typed: actor !== null,
      }),
    ),
    { head: asks.gap, weight: 1 },
  ]
  const cellsOf = (need: Need | null): readonly GridCell[] => {
    if (!need) return columns.map(() => ({ text: [] }))
    const marks = coverage[need.id]
    return [
      { text: needName(charter, need) },
      ...actors.map((actor) => markCell(actor && markIn(marks, actor.id), source)),
      { text: seats.has(need) ? said(asks.isGap) : [] },
    ]
  }
  return writingSheet('D', source, {
    format: { size: 'A3', lies: true },
    question: 'team',
    blocks: [
      {
        kind: 'grid',
        caption: '',
        columns,
        rows: rows.map(cellsOf),
        rowHeight: 20,
        headHeight: 26,
      },
      { kind: 'words', look: 'body', text: said(asks.legend) },
    ],
  })
}

function markCell(mark: 1 | 2 | null, { words }: SheetSource): GridCell {
  if (mark === null) return { text: [] }
  return { text: said(mark === 1 ? words.team.contributes : words.team.carries), dots: mark }
}

/** E: what each gives and gains. What holds them back is left for the group to say, and never filled in. */
export function givingSheet(source: SheetSource): WritingSheet {
  const { giving: asks, charter } = source.words
  const { team, motivation } = source.project.answers
  const columns: readonly GridColumn[] = [
    { head: asks.actor, weight: 1.1, headsRow: true },
    ...[asks.gives, asks.gains, asks.heldBack, asks.ourAnswer].map((head) => ({ head, weight: 1 })),
  ]
  const rows = filledUp(team.actors, actorsInExchange).map((actor): readonly GridCell[] => {
    if (!actor) return columns.map(() => ({ text: [] }))
    return [
      { text: actorName(charter, actor) },
      { text: typed(actor.brings) },
      { text: lines(typed(actor.gainText), chosenInLine(charter, 'gain', actor.gains)) },
      { text: [] },
      { text: [] },
    ]
  })
  return writingSheet('E', source, {
    format: { size: 'A3', lies: false },
    question: 'motivation',
    blocks: [
      { kind: 'grid', caption: '', columns, rows, rowHeight: 27, headHeight: 0 },
      { ...room(asks.together, 1, motivation.sharedStake), hand: 'large' },
    ],
  })
}
