import type { Figure, Line, Shape } from '#core/figures/drawing/figure.ts'
import { labelWidth } from '#core/figures/drawing/label-width.ts'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Lengths are rounded to hundredths where they are drawn. */
const tolerance = 0.3

function boxOf(shape: Shape): Box {
  switch (shape.kind) {
    case 'rect':
      return around(shape.x, shape.y, shape.width, shape.height)
    case 'circle': {
      const radius = shape.radius + (shape.stroke?.width ?? 0) / 2
      return around(shape.x - radius, shape.y - radius, 2 * radius, 2 * radius)
    }
    case 'polygon': {
      const xs = shape.points.map(([x]) => x)
      const ys = shape.points.map(([, y]) => y)
      const [left, top] = [Math.min(...xs), Math.min(...ys)]
      return around(left, top, Math.max(...xs) - left, Math.max(...ys) - top)
    }
    case 'line':
      return lineBox(shape)
    case 'text': {
      const width = labelWidth(shape.text, shape.size, shape.weight)
      const share = { start: 0, middle: 0.5, end: 1 }[shape.anchor]
      return around(shape.x - width * share, shape.y - shape.size * 0.74, width, shape.size * 0.96)
    }
  }
}

const around = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

const isApart = (a: Box, b: Box) =>
  a.right <= b.left + tolerance ||
  b.right <= a.left + tolerance ||
  a.bottom <= b.top + tolerance ||
  b.bottom <= a.top + tolerance

const isWithin = (inner: Box, outer: Box) =>
  inner.left >= outer.left - tolerance &&
  inner.right <= outer.right + tolerance &&
  inner.top >= outer.top - tolerance &&
  inner.bottom <= outer.bottom + tolerance

const nameOf = (shape: Shape) => (shape.kind === 'text' ? `“${shape.text}”` : shape.kind)

/** Pairs that lie partly over each other, or text over text. One inside the other is how marks are made. */
function overlaps({ shapes }: Figure): string[] {
  const boxed = shapes.flatMap((shape) =>
    shape.kind === 'line' ? [] : [{ shape, box: boxOf(shape) }],
  )
  return boxed.flatMap((a, index) =>
    boxed.slice(index + 1).flatMap((b) => {
      const isText = a.shape.kind === 'text' && b.shape.kind === 'text'
      const isNested = !isText && (isWithin(a.box, b.box) || isWithin(b.box, a.box))
      return isNested || isApart(a.box, b.box) ? [] : [`${nameOf(a.shape)} / ${nameOf(b.shape)}`]
    }),
  )
}

/** Texts a line runs through. */
function struckTexts({ shapes }: Figure): string[] {
  const discs = shapes.filter((shape) => shape.kind === 'circle').map(boxOf)
  const lines = shapes.filter((shape) => shape.kind === 'line').map(boxOf)
  return shapes
    .filter((shape) => shape.kind === 'text')
    .filter((text) => {
      const box = boxOf(text)
      if (discs.some((disc) => isWithin(box, disc))) return false
      return lines.some((line) => !isApart(box, line))
    })
    .map(nameOf)
}

function lineBox({ points, stroke }: Line): Box {
  const half = stroke.width / 2
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const isUpright = Math.min(...xs) === Math.max(...xs)
  return {
    left: Math.min(...xs) - (isUpright ? half : 0),
    right: Math.max(...xs) + (isUpright ? half : 0),
    top: Math.min(...ys) - (isUpright ? 0 : half),
    bottom: Math.max(...ys) + (isUpright ? 0 : half),
  }
}

/** What sticks out of the figure's own box. */
function outside({ shapes, width, height }: Figure): string[] {
  const page = around(0, 0, width, height)
  return shapes.flatMap((shape) => {
    const box = boxOf(shape.kind === 'line' ? { ...shape, stroke: thin } : shape)
    return isWithin(box, page) ? [] : [nameOf(shape)]
  })
}

/** Half of a line at the edge may be drawn outside it, as a border is. */
const thin = { ink: 'ink', width: 0 } as const

/** All that is wrong with a drawing, whatever it shows. */
export const faults = (figure: Figure) => ({
  overlaps: overlaps(figure),
  struck: struckTexts(figure),
  outside: outside(figure),
  small: figure.shapes.flatMap((shape) =>
    shape.kind === 'text' && shape.size < 12 ? [shape.text] : [],
  ),
})

export const noFaults = { overlaps: [], struck: [], outside: [], small: [] }

export const textsOf = ({ shapes }: Figure): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
