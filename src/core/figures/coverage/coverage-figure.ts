import type { Figure, Space } from '#core/figures/drawing/figure.ts'
import { described } from '#core/figures/drawing/figure-text.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import { flow } from '#core/figures/drawing/flow.ts'
import { heightOf, labelStyles, placed, setLabel } from '#core/figures/drawing/labels.ts'
import { isEmptySeat } from '#core/questions/marks.ts'
import { coverageByWeight } from './coverage-by-weight.ts'
import { coverageCells, isByGroup } from './coverage-cells.ts'
import { coverageMarks, type MarkName } from './coverage-marks.ts'
import { type CoverageSource, coverageText, isByWeight } from './coverage-source.ts'

const legendMarks = ['carries', 'contributes', 'emptySeat'] as const satisfies readonly MarkName[]

/** Who covers what at a glance: needs in rows, actors in columns, empty seats hatched. */
export function coverageFigure(source: CoverageSource, words: FigureWords, space: Space): Figure {
  const text = coverageText(source, words)
  const frame = {
    name: 'coverage',
    title: isByGroup(source, space) ? words.coverage.byGroup : text.title,
    description: described(text),
    width: space.width,
  } as const
  if (source.needs.length === 0) {
    const label = setLabel(
      [{ text: words.coverage.noNeeds, style: labelStyles.quiet, lines: 3 }],
      space,
    )
    const place = { x: 0, top: 0, anchor: 'start', maxWidth: space.width } as const
    return { ...frame, height: heightOf(label), shapes: placed(label, place) }
  }
  // Counts have their words beside them.
  if (isByWeight(source)) return { ...frame, ...coverageByWeight(source, words, space) }
  const body = coverageCells(source, words, space)
  const marks = source.needs.some(isEmptySeat) ? legendMarks : legendMarks.slice(0, 2)
  const items = marks.map((mark) => ({
    text: words.coverage[mark],
    mark: (x: number, y: number) => coverageMarks[mark](x, y),
  }))
  const top = body.height + 12
  const legend = flow(items, { ...space, x: 0, top, style: labelStyles.quiet })
  return { ...frame, height: top + legend.height, shapes: [...body.shapes, ...legend.shapes] }
}
