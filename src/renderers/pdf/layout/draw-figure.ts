import type {
  Circle,
  Figure,
  Line,
  Polygon,
  Rect,
  Stroke,
  Text,
} from '#core/figures/drawing/figure.ts'
import type { TextStyle } from '#renderers/pdf/text/text-style.ts'
import type { Box, Drawing, DrawnShape, DrawnStroke, Outline, Point } from './drawing.ts'
import { fillingOf, inks } from './figure-colours.ts'
import { hatchOver } from './hatch.ts'
import type { Setting } from './setting.ts'
import { drawnRun } from './text-piece.ts'

/** Where a figure's top left corner stands on the page, and how many points its unit has. */
export interface FigurePlace {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** A figure's shapes as drawings on a page, in their order. */
export const drawingsOf = (
  { shapes }: Figure,
  place: FigurePlace,
  setting: Setting,
): readonly Drawing[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'text' ? drawnText(shape, place, setting) : [drawnShape(shape, place)],
  )

type Drawn = Circle | Line | Polygon | Rect

function drawnShape(shape: Drawn, place: FigurePlace): DrawnShape {
  const outline = outlineOf(shape, place)
  const stroke = shape.stroke ? strokeOf(shape.stroke, place) : null
  if (shape.kind === 'line') return { kind: 'shape', outline, fill: null, hatch: null, stroke }
  const { fill, hatch } = fillingOf(shape)
  return {
    kind: 'shape',
    outline,
    fill,
    hatch: hatch && hatchOver(boxAround(outline), hatch, place.scale),
    stroke,
  }
}

const strokeOf = ({ ink, width, dash = [] }: Stroke, { scale }: FigurePlace): DrawnStroke => ({
  colour: inks[ink],
  thickness: width * scale,
  dash: dash.map((length) => length * scale),
})

function outlineOf(shape: Drawn, { x, y, scale }: FigurePlace): Outline {
  const at = ([dx, dy]: Point): Point => [x + dx * scale, y + dy * scale]
  switch (shape.kind) {
    case 'rect': {
      const [left, top] = at([shape.x, shape.y])
      const size = { width: shape.width * scale, height: shape.height * scale }
      return { kind: 'box', x: left, y: top, ...size, radius: shape.radius * scale }
    }
    case 'circle': {
      const [centre, middle] = at([shape.x, shape.y])
      return { kind: 'circle', x: centre, y: middle, radius: shape.radius * scale }
    }
    case 'polygon':
      return { kind: 'polygon', points: shape.points.map(at) }
    case 'line':
      return { kind: 'line', points: shape.points.map(at) }
  }
}

function boxAround(outline: Outline): Box {
  if (outline.kind === 'box') return outline
  if (outline.kind === 'circle') {
    const { x, y, radius } = outline
    return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
  }
  const [xs, ys] = [outline.points.map(([x]) => x), outline.points.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** Set smaller where the letters are wider than those it was broken for, as substitutes may be. */
function drawnText(text: Text, { x, y, scale }: FigurePlace, setting: Setting): readonly Drawing[] {
  const room = text.maxWidth * scale
  const full = lineOf(text, text.size * scale, setting)
  const { line, style } =
    full.line && full.line.width > room
      ? lineOf(text, (full.style.size * room) / full.line.width, setting)
      : full
  if (!line) return []
  const share = { start: 0, middle: 0.5, end: 1 }[text.anchor]
  let left = x + text.x * scale - share * line.width
  return line.runs.map((run) => {
    const at = { x: left, y: y + text.y * scale }
    left += run.width
    return drawnRun(run, style, { ...at, colour: style.colour, paper: inks.paper })
  })
}

function lineOf({ text, weight, ink }: Text, size: number, setting: Setting) {
  const face = weight === 'strong' ? 'heading' : 'label'
  const style: TextStyle = { face, strong: face, size, leading: size, colour: inks[ink] }
  const [line] = setting.breakLines([{ text }], style, Number.MAX_VALUE)
  return { line, style }
}
