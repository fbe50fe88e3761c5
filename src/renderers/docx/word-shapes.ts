import { AlignmentType, docPropertiesUniqueNumericId, Paragraph, type XmlComponent } from 'docx'
import type {
  Circle,
  Figure,
  Line,
  Point,
  Polygon,
  Rect,
  Shape,
  Text,
} from '#core/figures/figure.ts'
import { element } from './element.ts'
import { inks } from './figure-colours.ts'
import { fillOf, lineOf } from './paint.ts'
import type { Paper } from './paper.ts'
import { runsOf } from './runs.ts'

/** The file's units, English Metric Units, in a point. */
export const emuPerPoint = 12_700

export interface ShapeSetting {
  /** How many of the file's units the figure's has. */
  readonly unit: number
  readonly paper: Paper
}

/** A figure's shapes as Word's, in their order. */
export const wordShapes = ({ shapes }: Figure, setting: ShapeSetting): readonly XmlComponent[] =>
  shapes.flatMap((shape) => drawn(shape, setting))

function drawn(shape: Shape, setting: ShapeSetting): readonly XmlComponent[] {
  switch (shape.kind) {
    case 'rect':
      return [rectangle(shape, setting)]
    case 'circle':
      return [ellipse(shape, setting)]
    case 'polygon':
      return [polygon(shape, setting)]
    case 'line':
      return segments(shape, setting)
    case 'text':
      return [label(shape, setting)]
  }
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface WordShape {
  readonly box: Box
  readonly geometry: XmlComponent
  readonly look: Pick<Rect, 'fill' | 'stroke'>
  readonly isTurnedOver?: boolean
  /** What stands in it. */
  readonly text?: readonly XmlComponent[]
}

function wordShape(
  { box, geometry, look, isTurnedOver, text }: WordShape,
  { unit }: ShapeSetting,
): XmlComponent {
  const { x, y, width, height } = box
  const emu = (length: number) => Math.round(length * unit)
  const id = docPropertiesUniqueNumericId()
  return element(
    'wps:wsp',
    {},
    element('wps:cNvPr', { id, name: `Figure part ${id}` }),
    element('wps:cNvSpPr', text ? { txBox: 1 } : {}),
    element(
      'wps:spPr',
      {},
      element(
        'a:xfrm',
        isTurnedOver ? { flipV: 1 } : {},
        element('a:off', { x: emu(x), y: emu(y) }),
        element('a:ext', { cx: emu(width), cy: emu(height) }),
      ),
      geometry,
      fillOf(look.fill),
      lineOf(look.stroke, unit),
    ),
    ...(text ?? [element('wps:bodyPr')]),
  )
}

const preset = (name: string, ...adjustments: readonly XmlComponent[]) =>
  element('a:prstGeom', { prst: name }, element('a:avLst', {}, ...adjustments))

function rectangle(rect: Rect, setting: ShapeSetting): XmlComponent {
  // In hundred-thousandths of the shorter side.
  const share = Math.round((100_000 * rect.radius) / Math.min(rect.width, rect.height))
  const corners = element('a:gd', { name: 'adj', fmla: `val ${share}` })
  const geometry = share > 0 ? preset('roundRect', corners) : preset('rect')
  return wordShape({ box: rect, geometry, look: rect }, setting)
}

function ellipse(circle: Circle, setting: ShapeSetting): XmlComponent {
  const { x, y, radius } = circle
  const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
  return wordShape({ box, geometry: preset('ellipse'), look: circle }, setting)
}

function around(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

function polygon(shape: Polygon, setting: ShapeSetting): XmlComponent {
  const box = around(shape.points)
  const emu = (length: number) => Math.round(length * setting.unit)
  const [first, ...others] = shape.points.map(([x, y]) =>
    element('a:pt', { x: emu(x - box.x), y: emu(y - box.y) }),
  )
  const path = element(
    'a:path',
    { w: emu(box.width), h: emu(box.height) },
    ...(first ? [element('a:moveTo', {}, first)] : []),
    ...others.map((point) => element('a:lnTo', {}, point)),
    element('a:close'),
  )
  const geometry = element(
    'a:custGeom',
    {},
    ...['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => element(name)),
    element('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    element('a:pathLst', {}, path),
  )
  return wordShape({ box, geometry, look: shape }, setting)
}

/** A line of Word's falls from left to right; one that rises is turned over. */
const segments = ({ points, stroke }: Line, setting: ShapeSetting): readonly XmlComponent[] =>
  points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    const isTurnedOver = (to[0] - from[0]) * (to[1] - from[1]) < 0
    const box = around([from, to])
    return wordShape({ box, geometry: preset('line'), look: { stroke }, isTurnedOver }, setting)
  })

/** How high the box of a label is, and how much of it is over the baseline, in sizes of its letters. */
const lineHeight = 1.5
const ascent = 1.05

const alignments = {
  start: AlignmentType.LEFT,
  middle: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const

function label(text: Text, setting: ShapeSetting): XmlComponent {
  const { x, y, size, maxWidth, anchor, weight, ink, typed = false } = text
  const { unit, paper } = setting
  const left = x - { start: 0, middle: 0.5, end: 1 }[anchor] * maxWidth
  // Word sets type in half points; rounded down, its own face is no wider than the one reckoned with.
  const halfPoints = Math.floor((2 * size * unit) / emuPerPoint)
  const paragraph = new Paragraph({
    style: 'FigureLabel',
    alignment: alignments[anchor],
    children: runsOf(
      [{ text: text.text, typed, strong: weight === 'strong' }],
      paper.typedLanguage,
      { size: halfPoints, color: inks[ink] },
    ),
  })
  const body = { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' }
  return wordShape(
    {
      box: { x: left, y: y - ascent * size, width: maxWidth, height: lineHeight * size },
      geometry: preset('rect'),
      look: {},
      text: [
        element('wps:txbx', {}, element('w:txbxContent', {}, paragraph)),
        element('wps:bodyPr', body),
      ],
    },
    setting,
  )
}
