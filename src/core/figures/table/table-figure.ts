import type { Figure, Space } from '#core/figures/drawing/figure.ts'
import { described, plain } from '#core/figures/drawing/figure-text.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import { type FlowItem, flow, markSize } from '#core/figures/drawing/flow.ts'
import { labelStyles } from '#core/figures/drawing/labels.ts'
import { codes } from '#core/questions/codes.ts'
import { type SeatMark, seatShapes } from './seat-marks.ts'
import { markOf, seated, seatsOf, type TableSource, tableText } from './seats.ts'
import { seatsAround, tableAround } from './table-around.ts'
import { seatsInList, tableWithList } from './table-list.ts'

/** Narrower than this there is no room for names around the table. */
const narrow = 470

/** The table with everyone's name: as wide as the space, as high as the names need. */
export function tableFigure(source: TableSource, words: FigureWords, space: Space): Figure {
  const isNarrow = space.width < narrow
  const seats = seatsOf(source, words, isNarrow ? seatsInList : seatsAround(space.width))
  const drawn = isNarrow
    ? tableWithList(seats, source.task, words, space)
    : tableAround(seats, source.task, words, space)
  const legendTop = drawn.height + 8
  const legend = flow(tableLegend(source, words), {
    ...space,
    x: 0,
    top: legendTop,
    style: labelStyles.quiet,
  })
  return {
    ...tableSaid(source, words),
    width: space.width,
    height: legend.height > 0 ? legendTop + legend.height : drawn.height,
    shapes: [...drawn.shapes, ...legend.shapes],
  }
}

/** What the table is called, and what is said of it. */
export function tableSaid(source: TableSource, words: FigureWords) {
  const text = tableText(source, words)
  return { name: 'table', title: text.title, description: described(text) } as const
}

/**
 * What the shapes at this table mean; groups of one shape stand together. Last, those around the table
 * without a seat: by name where they are few, else as many.
 */
export function tableLegend(source: TableSource, words: FigureWords): readonly FlowItem[] {
  const { emptySeats } = source
  const { at, around } = seated(source)
  const present = new Set(at.map(({ group }) => group))
  const names = new Map<SeatMark, string[]>()
  for (const group of [...codes.group, null]) {
    if (!present.has(group)) continue
    const known = names.get(markOf(group)) ?? []
    names.set(markOf(group), [...known, group === null ? words.noGroup : words.groups[group]])
  }
  if (emptySeats.length > 0) names.set('empty', [words.table.emptySeat])
  const few = around.length <= mostAround ? around : []
  return [
    ...[...names].map(([mark, groups]) => ({
      text: plain(words.together(groups)),
      mark: (x: number, y: number) => seatShapes(mark, { x, y, size: markSize }),
    })),
    ...(around.length > 0 ? [{ text: words.table.around(around.length) }] : []),
    ...few.map(({ name, group }) => ({
      text: name,
      typed: true,
      mark: (x: number, y: number) => seatShapes(markOf(group), { x, y, size: markSize / 2 }),
    })),
  ]
}

/** More than these in the network are counted. */
const mostAround = 12
