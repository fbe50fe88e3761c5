import type { FigureBlock } from '#core/charter/document/charter-document.ts'
import type { Fill, Point, Shape, Stroke } from '#core/figures/drawing/figure.ts'
import { escaped, langOf, type Page } from './text.ts'

/** A figure as a picture with its caption, and all that it shows as words for those who do not see it. */
export function figureOf({ figure, isTyped }: FigureBlock, id: string, page: Page): string {
  const { title, description, width, height, shapes } = figure
  const hatches = new Set(shapes.flatMap((shape) => hatchOf(fillIn(shape)) ?? []))
  const patterns = [...hatches].map(
    (hue) =>
      `<pattern id="${id}-${hue}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V8" data-hatch="${hue}"/></pattern>`,
  )
  return [
    `<figure><figcaption>${escaped(title)}</figcaption>`,
    `<svg role="img" viewBox="0 0 ${width} ${Math.ceil(height)}" width="${width}" aria-labelledby="${id}-title" aria-describedby="${id}-description">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-description"${langOf(page, isTyped)}>${escaped(description)}</desc>`,
    patterns.length > 0 ? `<defs>${patterns.join('')}</defs>` : '',
    shapes.map((shape) => shapeOf(shape, id, page)).join(''),
    '</svg></figure>',
  ].join('')
}

const fillIn = (shape: Shape): Fill | undefined =>
  shape.kind === 'line' || shape.kind === 'text' ? undefined : shape.fill

const hatchOf = (fill: Fill | undefined): string | null =>
  fill?.endsWith('-hatch') ? fill.slice(0, 2) : null

function shapeOf(shape: Shape, id: string, page: Page): string {
  if (shape.kind === 'text') {
    const { x, y, size, weight, anchor, ink, text, typed } = shape
    const bold = weight === 'strong' ? 700 : 500
    return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${bold}" text-anchor="${anchor}" data-fill="${ink}"${langOf(page, typed)}>${escaped(text)}</text>`
  }
  const paint = paintOf(fillIn(shape), shape.stroke, id)
  if (shape.kind === 'rect') {
    const { x, y, width, height, radius } = shape
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"${paint}/>`
  }
  if (shape.kind === 'circle')
    return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.radius}"${paint}/>`
  const name = shape.kind === 'line' ? 'polyline' : 'polygon'
  return `<${name} points="${pointsOf(shape.points)}"${paint}/>`
}

const pointsOf = (points: readonly Point[]) => points.map(([x, y]) => `${x},${y}`).join(' ')

function paintOf(fill: Fill | undefined, stroke: Stroke | undefined, id: string): string {
  const hatch = hatchOf(fill)
  const inside = hatch ? ` fill="url(#${id}-${hatch})"` : ` data-fill="${fill ?? 'none'}"`
  if (!stroke) return inside
  const dash = stroke.dash?.length ? ` stroke-dasharray="${stroke.dash.join(' ')}"` : ''
  return `${inside} data-stroke="${stroke.ink}" stroke-width="${stroke.width}"${dash}`
}
