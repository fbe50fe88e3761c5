import type { Shape, Space } from '#core/figures/drawing/figure.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import { type Flow, flow } from '#core/figures/drawing/flow.ts'
import { heightOf, labelStyles, placed, setLabel } from '#core/figures/drawing/labels.ts'
import { coverageMarks } from './coverage-marks.ts'
import { byImportance, type CoverageSource, countNeeds } from './coverage-source.ts'

const rowGap = 12

/** Of many needs only how many there are of each weight, and how they are covered. */
export function coverageByWeight(source: CoverageSource, words: FigureWords, space: Space): Flow {
  const { coverage } = words
  const shapes: Shape[] = []
  let top = 0
  for (const { importance, needs } of byImportance(source)) {
    const name = coverage.needs(coverage.importance[importance], needs.length)
    const label = setLabel([{ text: name, style: labelStyles.name, lines: 2 }], space)
    shapes.push(...placed(label, { x: 0, top, anchor: 'start', maxWidth: space.width }))
    top += heightOf(label) + 2
    const { carried, helped, emptySeats } = countNeeds(needs)
    const counts = [
      { count: carried, text: coverage.carried(carried), mark: coverageMarks.carries },
      { count: helped, text: coverage.helped(helped), mark: coverageMarks.contributes },
      { count: emptySeats, text: coverage.emptySeats(emptySeats), mark: coverageMarks.emptySeat },
    ].filter(({ count }) => count > 0)
    const row = flow(counts, { ...space, x: 0, top, style: labelStyles.body })
    shapes.push(...row.shapes)
    top += row.height + rowGap
  }
  return { shapes, height: top - rowGap }
}
