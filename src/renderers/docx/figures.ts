import { AlignmentType, type FileChild, LineRuleType, Paragraph, TextWrappingType } from 'docx'
import { type IShapeGroupChildOptions, ShapeGroupRun, type ShapeLine } from 'docx/shapes'
import type { FigureBlock } from '#core/charter/charter-document.ts'
import type {
  Circle,
  Line,
  Point,
  Polygon,
  Rect,
  Shape,
  Stroke,
  Text,
} from '#core/figures/figure.ts'
import { readableLine } from '#renderers/readable-text.ts'
import { fills, inks } from './figure-colours.ts'
import type { Paper } from './paper.ts'
import { runsOf } from './runs.ts'
import { page } from './styles.ts'

/** Pixels, of which Word has 96 to the inch; a page is measured in twentieths of a point. */
const textWidth = page.width / 15
const highest = 0.75 * (page.size.height / 15)
const pointsPerPixel = 0.75

/** A caption, and under it the figure as shapes of Word's own, which can be edited there. */
export function figureOf({ figure }: FigureBlock, paper: Paper): readonly FileChild[] {
  const { title, description, width, height, shapes } = figure
  const scale = Math.min(textWidth / width, highest / height)
  const drawing = new ShapeGroupRun({
    children: shapes.flatMap((shape) => drawn(shape, scale, paper)),
    transformation: { width: width * scale, height: height * scale },
    floating: {
      horizontalPosition: { relative: 'column', offset: 0 },
      verticalPosition: { relative: 'paragraph', offset: 0 },
      wrap: { type: TextWrappingType.NONE },
    },
    altText: { name: readableLine(title), description: readableLine(description) },
  })
  return [
    new Paragraph({ style: 'Caption', children: runsOf([{ text: title }]) }),
    new Paragraph({
      style: 'Figure',
      spacing: { line: Math.ceil(height * scale * 15), lineRule: LineRuleType.EXACT, after: 120 },
      children: [drawing],
    }),
  ]
}

type Child = IShapeGroupChildOptions

function drawn(shape: Shape, scale: number, paper: Paper): readonly Child[] {
  switch (shape.kind) {
    case 'rect':
      return [rectangle(shape, scale)]
    case 'circle':
      return [ellipse(shape, scale)]
    case 'polygon':
      return [polygon(shape, scale)]
    case 'line':
      return segments(shape, scale)
    case 'text':
      return [label(shape, scale, paper)]
  }
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const placed = ({ x, y, width, height }: Box, scale: number) => ({
  offset: { left: x * scale, top: y * scale },
  width: width * scale,
  height: height * scale,
})

/** Word draws a black line where none is named. */
const none: ShapeLine = { width: 0, transparency: 100 }

function lineOf(stroke: Stroke | undefined, scale: number): ShapeLine {
  if (!stroke) return none
  const { ink, width, dash = [] } = stroke
  const [length, gap] = dash
  return {
    color: inks[ink],
    width: width * scale * pointsPerPixel,
    cap: 'flat',
    ...(length !== undefined &&
      gap !== undefined && { dash: [{ length: length / width, gap: gap / width }] }),
  }
}

const look = ({ fill, stroke }: Pick<Rect, 'fill' | 'stroke'>, scale: number) => ({
  ...(fill && { fill: fills[fill] }),
  line: lineOf(stroke, scale),
})

function rectangle(rect: Rect, scale: number): Child {
  const transformation = placed(rect, scale)
  const drawn = { ...look(rect, scale), transformation }
  if (rect.radius === 0) return { type: 'rectangle', ...drawn }
  const cornerRadius = (100 * rect.radius) / Math.min(rect.width, rect.height)
  return { type: 'roundedRectangle', adjustments: { cornerRadius }, ...drawn }
}

function ellipse(circle: Circle, scale: number): Child {
  const { x, y, radius } = circle
  const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
  return { type: 'ellipse', ...look(circle, scale), transformation: placed(box, scale) }
}

function polygon(shape: Polygon, scale: number): Child {
  const path = `M ${shape.points.map(([x, y]) => `${x} ${y}`).join(' L ')} Z`
  const transformation = placed(around(shape.points), scale)
  return { type: 'custom', path, ...look(shape, scale), transformation }
}

function around(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** A line of Word's falls from left to right; one that rises is turned over. */
function segments({ points, stroke }: Line, scale: number): readonly Child[] {
  return points.slice(1).map((to, index): Child => {
    const from = points[index] ?? to
    const isRising = (to[0] - from[0]) * (to[1] - from[1]) < 0
    const transformation = {
      ...placed(around([from, to]), scale),
      ...(isRising && { flip: { vertical: true } }),
    }
    return { type: 'line', line: lineOf(stroke, scale), transformation }
  })
}

/** As high as its letters are with what hangs below them, and how much of it is over the baseline. */
const lineHeight = 1.5
const ascent = 1.05

const alignments = {
  start: AlignmentType.LEFT,
  middle: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const

function label(text: Text, scale: number, { typedLanguage }: Paper): Child {
  const { x, y, size, maxWidth, anchor, weight, ink, typed = false } = text
  const left = x - { start: 0, middle: 0.5, end: 1 }[anchor] * maxWidth
  const box = { x: left, y: y - ascent * size, width: maxWidth, height: lineHeight * size }
  // Half points, rounded down: the letters of Word's face are no wider then than those reckoned with.
  const halfPoints = Math.floor(2 * size * scale * pointsPerPixel)
  const span = { text: text.text, typed, strong: weight === 'strong' }
  return {
    type: 'rectangle',
    transformation: placed(box, scale),
    line: none,
    children: [
      new Paragraph({
        style: 'FigureLabel',
        alignment: alignments[anchor],
        children: runsOf([span], typedLanguage, { size: halfPoints, color: inks[ink] }),
      }),
    ],
    textOptions: {
      verticalAlignment: 'center',
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
      wrap: false,
    },
  }
}
