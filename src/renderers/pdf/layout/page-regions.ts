import type { PageFormat } from '#core/workshop/paper/sheet-document.ts'

/** Points per millimetre. */
export const mm = 72 / 25.4

/** Of a page, in points. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** Between which heights text stands, in points from the page's top. */
export interface Frame {
  readonly top: number
  readonly bottom: number
}

/** A page and where on it things stand, in points from its top left corner. */
export interface PageRegions {
  readonly size: PageSize
  /** The column text stands in. */
  readonly column: { readonly x: number; readonly width: number }
  /** Of page one, which has its own masthead. */
  readonly first: Frame
  /** Of all others, which leave room for a running head. */
  readonly body: Frame
  /** The tops of the running lines. */
  readonly head: number
  readonly foot: number
}

const margins = { left: 20 * mm, right: 18 * mm, first: 15 * mm, top: 25 * mm, bottom: 24 * mm }

/** A page of this size, upright or lying, with the charter's margins. */
export function pageRegions(size: PageSize): PageRegions {
  const bottom = size.height - margins.bottom
  return {
    size,
    column: { x: margins.left, width: size.width - margins.left - margins.right },
    first: { top: margins.first, bottom },
    body: { top: margins.top, bottom },
    head: 13 * mm,
    foot: size.height - 14.5 * mm,
  }
}

export const heightOfFrame = ({ top, bottom }: Frame) => bottom - top

/** By their names, upright. */
const upright = {
  A3: { width: 841.89, height: 1190.55 },
  A4: { width: 595.28, height: 841.89 },
} as const

export function sizeOf({ size, lies }: PageFormat): PageSize {
  const { width, height } = upright[size]
  return lies ? { width: height, height: width } : { width, height }
}

export const a4 = pageRegions(sizeOf({ size: 'A4', lies: false }))
