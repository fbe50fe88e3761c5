import type {
  Circle,
  Figure,
  Line,
  Polygon,
  Rect,
  Shape,
  Stroke,
  Text,
} from '#core/figures/drawing/figure.ts'
import { fillingOf, inks } from './figure-colours.ts'

type Pen = CanvasRenderingContext2D

/** The face the figure's lines of text were broken for; where it is not loaded, a common one. */
const face = '"Schibsted Grotesk Variable", Arial, sans-serif'
const weights = { regular: 500, strong: 700 } as const

/** Draws a figure on a canvas of the page, on white: the bytes of a PNG, or null without a canvas. */
export async function drawFigure(figure: Figure, width: number): Promise<Uint8Array | null> {
  if (typeof document === 'undefined') return null
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!pen) return null
  const unit = width / figure.width
  canvas.width = width
  canvas.height = Math.ceil(figure.height * unit)
  const faces = Object.values(weights).map((weight) =>
    document.fonts.load(`${weight} 16px ${face}`),
  )
  await Promise.allSettled(faces)
  pen.fillStyle = inks.paper
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.scale(unit, unit)
  for (const shape of figure.shapes) drawShape(shape, pen)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return blob && new Uint8Array(await blob.arrayBuffer())
}

function drawShape(shape: Shape, pen: Pen): void {
  if (shape.kind === 'text') {
    write(shape, pen)
    return
  }
  const path = outline(shape)
  if (shape.kind !== 'line' && shape.fill !== undefined) {
    const { even, hatch } = fillingOf(shape.fill)
    pen.fillStyle = even
    pen.fill(path)
    if (hatch !== null) hatchInside(path, hatch, pen)
  }
  if (shape.stroke) strokeAlong(path, shape.stroke, pen)
}

function outline(shape: Circle | Line | Polygon | Rect): Path2D {
  const path = new Path2D()
  switch (shape.kind) {
    case 'rect':
      path.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius)
      return path
    case 'circle':
      path.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI)
      return path
    case 'polygon':
    case 'line':
      for (const [x, y] of shape.points) path.lineTo(x, y)
      if (shape.kind === 'polygon') path.closePath()
      return path
  }
}

function strokeAlong(path: Path2D, { ink, width, dash = [] }: Stroke, pen: Pen): void {
  pen.strokeStyle = inks[ink]
  pen.lineWidth = width
  pen.setLineDash([...dash])
  pen.stroke(path)
}

/** How thick slanting lines are, and how far from each other along an edge; in units of the figure. */
const slant = { width: 1.3, every: 8 } as const

function hatchInside(path: Path2D, colour: string, pen: Pen): void {
  pen.save()
  pen.clip(path)
  pen.strokeStyle = colour
  pen.lineWidth = slant.width
  pen.setLineDash([])
  const { width, height } = pen.canvas
  const lines = new Path2D()
  for (let x = -height; x < width; x += slant.every) {
    lines.moveTo(x, height)
    lines.lineTo(x + height, 0)
  }
  pen.stroke(lines)
  pen.restore()
}

/** Wider than the room it was set for, it is drawn closer together. */
function write({ x, y, text, size, weight, anchor, ink, maxWidth }: Text, pen: Pen): void {
  pen.font = `${weights[weight]} ${size}px ${face}`
  pen.textAlign = anchor === 'middle' ? 'center' : anchor
  pen.fillStyle = inks[ink]
  pen.fillText(text, x, y, maxWidth)
}
