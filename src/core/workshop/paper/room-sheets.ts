import { onPageOne } from '#core/charter/document/page-one-texts.ts'
import { inLists } from '#core/charter/document/short-texts.ts'
import {
  actorName,
  listed,
  needName,
  paragraphs,
  said,
  typed,
} from '#core/charter/document/texts.ts'
import type { Figure } from '#core/figures/drawing/figure.ts'
import { labelWidth } from '#core/figures/drawing/label-width.ts'
import { tableSource } from '#core/figures/figure-sources.ts'
import { tableFigure } from '#core/figures/table/table-figure.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { emptySeats } from '#core/questions/marks.ts'
import { teamFacts } from '#core/questions/team-facts.ts'
import type { GridCell, SheetBlock, SignSheet, WritingSheet } from './sheet-document.ts'
import { room, type SheetSource, writingSheet } from './sheet-source.ts'

/** Ideas are numbered in the room; so many of them have a row on each sheet. */
const onDotSheet = 20
const dotSheetCount = 2

/** Dots are put beside numbers, and then counted into the tool. */
export const dotSheets = (source: SheetSource): readonly WritingSheet[] =>
  Array.from({ length: dotSheetCount }, (_, nth) => dotSheet(nth * onDotSheet + 1, source))

function dotSheet(first: number, source: SheetSource): WritingSheet {
  const { dots, names } = source.words
  const name = `${names.dots} ${first}–${first + onDotSheet - 1}`
  const sheet = writingSheet('dots', source, {
    format: { size: 'A4', lies: false },
    question: null,
    blocks: [
      {
        kind: 'grid',
        caption: '',
        columns: [
          { head: dots.number, weight: 0.6, headsRow: true },
          { head: dots.idea, weight: 3 },
          { head: dots.dots, weight: 3 },
        ],
        rows: Array.from({ length: onDotSheet }, (_, nth): readonly GridCell[] => [
          { text: said(String(first + nth)) },
          { text: [] },
          { text: [] },
        ]),
        rowHeight: 10,
        headHeight: 0,
      },
    ],
  })
  return { ...sheet, name, title: said(name), label: name, table: '' }
}

/** Tables of four to six: so many seat sixty. */
const tables = 10

/** A sign for each table. */
export function tableSigns({ words, project }: SheetSource): readonly SignSheet[] {
  // The sheets on the table have the whole name.
  const below = typed(inLists(project.answers.start.title, project.language))
  return Array.from({ length: tables }, (_, nth) => ({
    kind: 'sign',
    name: words.tableNumber(nth + 1),
    below,
  }))
}

/** The task, those around the table and the seats that are empty, for the wall. */
export function poster(source: SheetSource): WritingSheet {
  const { words, project } = source
  const { title } = project.answers.start
  return {
    ...writingSheet('poster', source, {
      format: { size: 'A3', lies: false },
      question: null,
      blocks: source.isFilled ? filledPoster(source) : blankPoster(source),
    }),
    look: 'poster',
    name: isFilled(title) ? inLists(title, project.language) : words.poster.title,
    title: isFilled(title) ? typed(title) : said(words.poster.title),
    project: [],
    table: '',
  }
}

function filledPoster(source: SheetSource): readonly SheetBlock[] {
  const { words, project } = source
  const { poster: asks, charter } = words
  const { team } = project.answers
  const isBegun = teamFacts(team).coverage !== 'empty'
  const seats = isBegun ? emptySeats(team).map((need) => needName(charter, need)) : []
  const { statement } = onPageOne(project)
  return [
    isFilled(statement)
      ? { kind: 'words', look: 'lead', text: typed(statement) }
      : room(asks.task, 2),
    ...around(source),
    ...(isBegun && seats.length === 0
      ? []
      : [{ ...room(asks.seats, 2), answer: seats.length > 0 ? [listed(seats)] : [] }]),
    { ...room(asks.joinIn, 1), answer: paragraphs(project.document.owner) },
  ]
}

/** In units and in points: how wide the poster's column is, and how high a figure on it may be. */
const column = { width: 770, height: 680 }
/** A name of 13 units is then of 16 points, which is read at two metres. */
const leastScale = 16 / 13
const widths = [480, 540, 620] as const

/** The table with everybody's name; where there are more than can be read across a room, their names. */
function around(source: SheetSource): readonly SheetBlock[] {
  const { words, project } = source
  const { answers } = project
  const { actors } = answers.team
  const { charter, poster: asks } = words
  if (actors.length === 0) return [room(asks.around, 4)]
  const drawn = (width: number): Figure =>
    tableFigure(tableSource(answers, charter.figures), charter.figures, {
      width,
      measure: labelWidth,
    })
  for (const width of widths) {
    const figure = drawn(width)
    if (Math.min(column.width / width, column.height / figure.height) >= leastScale)
      return [{ kind: 'figure', figure, leastScale }]
  }
  const names = listed(actors.map((actor) => actorName(charter, actor)))
  return [{ ...room(asks.around, 0), answer: [names] }]
}

const blankPoster = ({ words, project }: SheetSource): readonly SheetBlock[] => {
  const { poster: asks } = words
  const name = isFilled(project.answers.start.title) ? [] : [{ ...room('', 1), isFramed: false }]
  return [
    ...name,
    room(asks.task, 3),
    room(asks.around, 6),
    room(asks.seats, 3),
    room(asks.joinIn, 1),
  ]
}
