import type { Outline, Point } from '#renderers/pdf/layout/drawing.ts'
import type { PageSize } from '#renderers/pdf/layout/page-regions.ts'
import { lengths, point } from './pdf-syntax.ts'

/** From points below a page's top to points above its foot, from where PDF measures. */
export type Up = (y: number) => number

export const upOn =
  ({ height }: PageSize): Up =>
  (y) =>
    height - y

/** The same on a page of a file, counted from 0: each has a size of its own. */
export type UpOn = (page: number) => Up

export const upOnPages =
  (pages: readonly { readonly size: PageSize }[]): UpOn =>
  (page) =>
    upOn(pages[page]?.size ?? { width: 0, height: 0 })

/** A quarter of a circle as a Bézier curve: how far the handles stand from the ends. */
const roundness = 0.5523

/** From where an outline is drawn. */
export function originOf(outline: Outline): Point {
  if (outline.kind === 'box' || outline.kind === 'circle') return [outline.x, outline.y]
  return outline.points[0] ?? [0, 0]
}

/** The operators that lay a path along an outline, from its origin; areas are closed. */
export function pathOf(outline: Outline): string {
  switch (outline.kind) {
    case 'box':
      return boxPath(outline)
    case 'circle':
      return circlePath(outline.radius)
    case 'polygon':
      return `${through(outline.points, originOf(outline))} h`
    case 'line':
      return through(outline.points, originOf(outline))
  }
}

/** Straight from point to point, as seen from the origin. */
export const through = (points: readonly Point[], [left, top]: Point): string =>
  points.map(([x, y], index) => `${point(x - left, top - y)} ${index === 0 ? 'm' : 'l'}`).join(' ')

interface BoxShape {
  readonly width: number
  readonly height: number
  readonly radius: number
}

/** Below and to the right of the origin. */
export function boxPath({ width: right, height, radius }: BoxShape): string {
  const bottom = -height
  if (radius === 0) return `${lengths(0, bottom, right, height)} re`
  const near = radius * (1 - roundness)
  return [
    `${point(radius, bottom)} m`,
    `${point(right - radius, bottom)} l`,
    `${lengths(right - near, bottom, right, bottom + near, right, bottom + radius)} c`,
    `${point(right, -radius)} l`,
    `${lengths(right, -near, right - near, 0, right - radius, 0)} c`,
    `${point(radius, 0)} l`,
    `${lengths(near, 0, 0, -near, 0, -radius)} c`,
    `${point(0, bottom + radius)} l`,
    `${lengths(0, bottom + near, near, bottom, radius, bottom)} c`,
    'h',
  ].join(' ')
}

/** Around the origin, from its left. */
export function circlePath(r: number): string {
  const k = roundness * r
  return [
    `${point(-r, 0)} m`,
    `${lengths(-r, k, -k, r, 0, r)} c`,
    rightHalf(r),
    `${lengths(-k, -r, -r, -k, -r, 0)} c`,
    'h',
  ].join(' ')
}

/** The half of it on the right of the origin. */
export const halfCirclePath = (r: number): string => `${point(0, r)} m ${rightHalf(r)} h`

function rightHalf(r: number): string {
  const k = roundness * r
  return `${lengths(k, r, r, k, r, 0)} c ${lengths(r, -k, k, -r, 0, -r)} c`
}
