import type { Figure, Point, Shape, Space } from '#core/figures/drawing/figure.ts'
import { heightOf, labelStyles, placed, setLabel } from '#core/figures/drawing/labels.ts'
import { cells, type Drawn, labelOf } from './cells.ts'
import { explained } from './explained.ts'
import type { MethodFigureWords, Named } from './method-words.ts'
import { marks } from './pictures.ts'

const padding = 14
const tip = 14
const gap = 8

/** Expectations press from above and scarce means from below; between them, what nobody has counted. */
export function pressureFigure({ pressure: words }: MethodFigureWords, space: Space): Figure {
  const { expectations, means, staff, local, civil } = words
  const above = press(expectations, 1, { ...space, top: 0 })
  const between = sources(words, { ...space, top: above.height + gap })
  const below = press(means, -1, { ...space, top: above.height + between.height + 2 * gap })
  const drawn = {
    shapes: [...above.shapes, ...between.shapes, ...below.shapes],
    height: above.height + between.height + below.height + 2 * gap,
  }
  const things = [expectations, means, { name: words.uncounted, about: '' }, staff, local, civil]
  return explained('pressure', { ...words, things }, { drawn, space })
}

interface Place extends Space {
  readonly top: number
}

/** A block with its tip down (1) or up (-1). */
function press(words: Named, way: 1 | -1, { top, ...space }: Place): Drawn {
  const { width } = space
  const label = labelOf(words, { ...space, width: width - 2 * padding })
  const block = heightOf(label) + 2 * (padding - 3)
  const height = block + tip
  const middle = width / 2
  const ys = way === 1 ? [top, top + block, top + height] : [top + height, top + tip, top]
  const [flat = 0, edge = 0, point = 0] = ys
  const points: readonly Point[] = [
    [0, flat],
    [width, flat],
    [width, edge],
    [middle + 2 * tip, edge],
    [middle, point],
    [middle - 2 * tip, edge],
    [0, edge],
  ]
  const labelTop = Math.min(flat, edge) + padding - 3
  return {
    height,
    shapes: [
      { kind: 'polygon', points, fill: 'tint' },
      ...placed(label, {
        x: middle,
        top: labelTop,
        anchor: 'middle',
        maxWidth: width - 2 * padding,
      }),
    ],
  }
}

function sources(words: MethodFigureWords['pressure'], { top, ...space }: Place): Drawn {
  const { width } = space
  const inner = { ...space, width: width - 2 * padding }
  const caption = setLabel([{ text: words.uncounted, style: labelStyles.head, lines: 3 }], inner)
  const found = cells(
    [
      { picture: marks(['diamond', 'diamond', 'diamond']), words: words.staff },
      { picture: marks(['hexagon', 'square']), words: words.local },
      { picture: marks(['circle', 'cross', 'square']), words: words.civil },
    ],
    {
      ...inner,
      x: padding,
      top: top + padding + heightOf(caption) + 8,
      picture: { width: 84, height: 34 },
    },
  )
  const height = 2 * padding + heightOf(caption) + 8 + found.height
  const frame: Shape = {
    kind: 'rect',
    x: 1,
    y: top,
    width: width - 2,
    height,
    radius: 12,
    fill: 'paper',
    stroke: { ink: 'q2', width: 2.5 },
  }
  const head = placed(caption, {
    x: width / 2,
    top: top + padding,
    anchor: 'middle',
    maxWidth: inner.width,
  })
  return { height, shapes: [frame, ...head, ...found.shapes] }
}
