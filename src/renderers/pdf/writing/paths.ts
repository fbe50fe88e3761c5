import type { Outline, Point } from '#renderers/pdf/layout/drawing.ts'
import type { PageSize } from '#renderers/pdf/layout/page-regions.ts'
import { numbers, point } from './pdf-syntax.ts'

/** From points below a page's top to points above its foot, from where PDF measures. */
export type Up = (y: number) => number

export const upOn =
  ({ height }: PageSize): Up =>
  (y) =>
    height - y

/** A quarter of a circle as a Bézier curve: how far the handles stand from the ends. */
export const roundness = 0.5523

/** The operators that lay a path along an outline; areas are closed. */
export function pathOf(outline: Outline, up: Up): string {
  switch (outline.kind) {
    case 'box':
      return boxPath(outline, up)
    case 'circle':
      return `${circlePath(outline.x, up(outline.y), outline.radius)} h`
    case 'polygon':
      return `${through(outline.points, up)} h`
    case 'line':
      return through(outline.points, up)
  }
}

export const through = (points: readonly Point[], up: Up): string =>
  points.map(([x, y], index) => `${point(x, up(y))} ${index === 0 ? 'm' : 'l'}`).join(' ')

function boxPath(
  { x, y, width, height, radius }: Extract<Outline, { kind: 'box' }>,
  up: Up,
): string {
  const [left, right, top, bottom] = [x, x + width, up(y), up(y + height)]
  if (radius === 0) return `${numbers(left, bottom, width, height)} re`
  const near = radius * (1 - roundness)
  return [
    `${numbers(left + radius, bottom)} m`,
    `${numbers(right - radius, bottom)} l`,
    `${numbers(right - near, bottom, right, bottom + near, right, bottom + radius)} c`,
    `${numbers(right, top - radius)} l`,
    `${numbers(right, top - near, right - near, top, right - radius, top)} c`,
    `${numbers(left + radius, top)} l`,
    `${numbers(left + near, top, left, top - near, left, top - radius)} c`,
    `${numbers(left, bottom + radius)} l`,
    `${numbers(left, bottom + near, left + near, bottom, left + radius, bottom)} c`,
    'h',
  ].join(' ')
}

/** Measured from the bottom of the page. */
export function circlePath(x: number, y: number, r: number): string {
  const k = roundness * r
  return [
    `${numbers(x - r, y)} m`,
    `${numbers(x - r, y + k, x - k, y + r, x, y + r)} c`,
    `${numbers(x + k, y + r, x + r, y + k, x + r, y)} c`,
    `${numbers(x + r, y - k, x + k, y - r, x, y - r)} c`,
    `${numbers(x - k, y - r, x - r, y - k, x - r, y)} c`,
  ].join(' ')
}
