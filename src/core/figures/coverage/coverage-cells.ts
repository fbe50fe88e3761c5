import type { Shape, Space } from '#core/figures/drawing/figure.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import { type Flow, flow } from '#core/figures/drawing/flow.ts'
import { heightOf, labelStyles, placed, setLabel, widthOf } from '#core/figures/drawing/labels.ts'
import { isEmptySeat } from '#core/questions/marks.ts'
import { byGroup, flags } from './coverage-groups.ts'
import { coverageMarks, edge, type MarkName } from './coverage-marks.ts'
import {
  byImportance,
  type CoverageSource,
  type CoveredNeed,
  isByWeight,
  mostNamed,
  spheres,
} from './coverage-source.ts'

/** Wider than this, the names stand beside their cells instead of above them. */
const wide = 440
const widestName = 330
const narrowestName = 0.36
const statusWidth = 84
const widestCell = 26
const narrowestCell = 14
const cellHeight = 24
/** Many needs stand on one page. */
const groupCellHeight = 20
const sphereGap = 12

/** The columns of actors, those of one sphere together. */
interface Columns {
  readonly left: number
  readonly width: number
  /** The middle of each actor's column, by the actor's place; none where actors are counted. */
  readonly middles: readonly number[] | null
  readonly heads: readonly { readonly text: string; readonly x: number; readonly width: number }[]
}

/** Whether a large team is shown by its groups; without room for them its actors are counted. */
export const isByGroup = (source: CoverageSource, { width }: Space): boolean =>
  width >= wide && source.actors.length > mostNamed && !isByWeight(source)

/** A row for each need with a cell for each actor, or for each group where they are many. */
export function coverageCells(source: CoverageSource, words: FigureWords, space: Space): Flow {
  const isWide = space.width >= wide
  const isGrouped = isByGroup(source, space)
  const shown = isGrouped ? byGroup(source, words) : source
  const nameWidth = isWide ? nameWidthOf(shown, isGrouped, space.width) : space.width
  const columns = columnsOf(shown, words, { space, left: isWide ? nameWidth + 16 : 0 })
  const head = isGrouped ? flags(shown.actors, columns, space) : heads(columns, space)
  const shapes: Shape[] = isWide && columns.middles ? [...head.shapes] : []
  let top = isWide && columns.middles ? head.height : 0
  for (const { importance, needs } of byImportance(shown)) {
    const title = words.coverage.importance[importance]
    const label = setLabel([{ text: title, style: labelStyles.quiet, lines: 1 }], space)
    shapes.push(...placed(label, { x: 0, top, anchor: 'start', maxWidth: nameWidth }))
    top += heightOf(label) + 2
    for (const need of needs) {
      const row = needRow(need, { columns, words, space, nameWidth, isWide, isGrouped, top })
      shapes.push(...row.shapes)
      top += row.height
    }
    top += 8
  }
  return { shapes, height: top - 8 }
}

/** What the cells leave, so that most names stand on one line; of groups the heads need room too. */
function nameWidthOf({ actors }: CoverageSource, isGrouped: boolean, width: number): number {
  if (isGrouped) return width * narrowestName
  const cells = Math.min(actors.length, mostNamed) * widestCell + 4 * sphereGap + statusWidth
  return Math.max(width * narrowestName, Math.min(widestName, width - cells))
}

interface ColumnsPlace {
  readonly space: Space
  readonly left: number
}

function columnsOf(
  { actors }: CoverageSource,
  words: FigureWords,
  { space, left }: ColumnsPlace,
): Columns {
  // Beside the names a word stands after the cells; under them only after those of an empty seat.
  const width = space.width - left - (left > 0 ? statusWidth : 0)
  const parts = spheres
    .map((sphere) => ({
      head: setLabel(
        [{ text: words.coverage.spheres[sphere], style: labelStyles.quiet, lines: 1 }],
        space,
      ),
      places: actors.flatMap((actor, place) => (actor.sphere === sphere ? [place] : [])),
    }))
    .filter(({ places }) => places.length > 0)
  const free = width - sphereGap * Math.max(0, parts.length - 1)
  const cell = Math.min(widestCell, free / Math.max(1, actors.length))
  if (cell < narrowestCell || actors.length > mostNamed)
    return { left, width, middles: null, heads: [] }

  const own = parts.map(({ places }) => cell * places.length)
  const headed = parts.map(({ head }, index) => Math.max(own[index] ?? 0, widthOf(head, space)))
  const isRoom = headed.reduce((sum, each) => sum + each, 0) <= free
  const middles: number[] = []
  const heads: { text: string; x: number; width: number }[] = []
  let x = left
  parts.forEach(({ head, places }, part) => {
    places.forEach((place, index) => {
      middles[place] = x + cell * (index + 0.5)
    })
    heads.push({ text: head[0]?.text ?? '', x, width: headed[part] ?? 0 })
    x += ((isRoom ? headed : own)[part] ?? 0) + sphereGap
  })
  return { left, width, middles, heads }
}

/** What a column of actors is, where the words fit over it and beside the one before. */
function heads({ heads: all, left }: Columns, space: Space): Flow {
  let free = left
  const shapes = all.flatMap(({ text, x, width: own }) => {
    if (x < free || x + own > space.width) return []
    free = x + own + 6
    const label = setLabel([{ text, style: labelStyles.quiet, lines: 1 }], space)
    return placed(label, { x, top: 0, anchor: 'start', maxWidth: own })
  })
  return { shapes, height: 22 }
}

interface RowPlace {
  readonly columns: Columns
  readonly words: FigureWords
  readonly space: Space
  readonly nameWidth: number
  readonly isWide: boolean
  readonly isGrouped: boolean
  readonly top: number
}

function needRow(need: CoveredNeed, place: RowPlace): Flow {
  const { columns, words, space, nameWidth, isWide, isGrouped, top } = place
  const style = isWide ? labelStyles.body : labelStyles.name
  const name = setLabel([{ text: need.name, style, lines: 2, typed: true }], {
    ...space,
    width: nameWidth,
  })
  const nameHeight = heightOf(name)
  const air = isGrouped ? 0 : 6
  const least = isGrouped ? groupCellHeight : cellHeight
  const height = isWide ? Math.max(least, nameHeight) + air : nameHeight + cellHeight + 12
  const middle = isWide ? top + height / 2 : top + nameHeight + 4 + cellHeight / 2
  const isEmpty = isEmptySeat(need)
  const end = endOfCells(columns, space.width - statusWidth - 10)
  const cells = isEmpty
    ? [emptyCells(columns, end, { middle, height: least })]
    : cellsOf(need, middle, place)
  const seat = isEmpty ? words.coverage.emptySeat : ''
  const status = setLabel([{ text: seat, style: { ...labelStyles.name, ink: 'q3' }, lines: 1 }], {
    ...space,
    width: statusWidth,
  })
  return {
    height,
    shapes: [
      ...placed(name, {
        x: 0,
        top: isWide ? middle - nameHeight / 2 : top,
        anchor: 'start',
        maxWidth: nameWidth,
      }),
      ...cells,
      ...placed(status, {
        x: end + 10,
        top: middle - labelStyles.name.leading / 2,
        anchor: 'start',
        maxWidth: statusWidth,
      }),
    ],
  }
}

/** Where the last column ends, as far as that leaves room for a word after it. */
function endOfCells({ left, width, middles }: Columns, most: number): number {
  const last = Math.max(left + widestCell, ...(middles ?? [left + width - widestCell]))
  return Math.min(most, last + widestCell / 2)
}

interface Middle {
  readonly middle: number
  readonly height: number
}

function emptyCells(columns: Columns, end: number, { middle, height }: Middle): Shape {
  const { left } = columns
  const box = { x: left + 1, y: middle - height / 2 + 2, height: height - 4, radius: 3 }
  return { kind: 'rect', ...box, width: end - left - 2, fill: 'q3-hatch', stroke: edge }
}

/** Looked for among the marks, which are few where actors have columns of their own. */
function markOf({ carriers, contributors }: CoveredNeed, actor: number): MarkName {
  if (carriers.includes(actor)) return 'carries'
  return contributors.includes(actor) ? 'contributes' : 'nothing'
}

function cellsOf(need: CoveredNeed, middle: number, place: RowPlace): readonly Shape[] {
  const { columns, words, space } = place
  const { middles, left } = columns
  if (middles) {
    return middles.flatMap((x, actor) => coverageMarks[markOf(need, actor)](x, middle))
  }
  const carriers = need.carriers.length
  const contributors = need.contributors.length
  const { carriers: carry, contributors: contribute } = words.coverage
  const items = [
    { count: carriers, text: carry(carriers), mark: coverageMarks.carries },
    { count: contributors, text: contribute(contributors), mark: coverageMarks.contributes },
  ].filter(({ count }) => count > 0)
  const look = { style: labelStyles.quiet, measure: space.measure }
  return flow(items, { ...look, x: left, top: middle - 10, width: space.width - left }).shapes
}
