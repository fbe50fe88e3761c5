import type { Figure, Shape, Space } from '#core/figures/drawing/figure.ts'
import { described } from '#core/figures/drawing/figure-text.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import { flow } from '#core/figures/drawing/flow.ts'
import { heightOf, labelStyles, placed, setLabel } from '#core/figures/drawing/labels.ts'
import { markedMap } from './map-marked.ts'
import { mapLegend } from './map-marks.ts'
import { namedMap } from './map-named.ts'
import { type MapSource, mapText, unplaced } from './map-source.ts'

/** Narrower than this names do not fit in the cells: most have a mark alone, and the list beside says who. */
const narrow = 480
const mostNames = 6

/** Who has much at stake, who can sway much, and whose voice is easily overlooked. */
export function mapFigure(source: MapSource, words: FigureWords, space: Space): Figure {
  const text = mapText(source, words)
  const body =
    space.width < narrow ? markedMap(source, words, space) : namedMap(source, words, space)
  const legendTop = body.height + 12
  const legend = flow(mapLegend(source, words), {
    ...space,
    x: 0,
    top: legendTop,
    style: labelStyles.quiet,
  })
  const restTop = legendTop + legend.height + (legend.height > 0 ? 6 : 0)
  const rest = setLabel(
    [{ text: notPlaced(source, words), style: labelStyles.quiet, lines: 4, typed: true }],
    space,
  )
  const restShapes: readonly Shape[] = placed(rest, {
    x: 0,
    top: restTop,
    anchor: 'start',
    maxWidth: space.width,
  })
  return {
    name: 'map',
    title: text.title,
    description: described(text),
    width: space.width,
    height: restTop + heightOf(rest),
    shapes: [...body.shapes, ...legend.shapes, ...restShapes],
  }
}

function notPlaced(source: MapSource, words: FigureWords): string {
  const names = unplaced(source).map(({ name }) => name)
  if (names.length === 0) return ''
  const rest = names.length - mostNames
  const shown = names.slice(0, mostNames)
  const list = rest > 0 ? `${shown.join(', ')} ${words.andMore(rest)}` : words.list(shown)
  return `${words.map.unplaced}: ${list}`
}
