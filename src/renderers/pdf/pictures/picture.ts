import type { FaceName } from '#renderers/pdf/text/measure.ts'
import type { Colour } from '#renderers/pdf/text/text-style.ts'

/** A picture as a PDF can hold it; sizes in pixels. */
export type Picture = {
  readonly width: number
  readonly height: number
} & (
  | { readonly kind: 'jpeg'; readonly channels: 1 | 3; readonly bytes: Uint8Array }
  /** Opaque, three bytes a pixel, row by row. */
  | { readonly kind: 'rgb'; readonly bytes: Uint8Array }
)

/** Draws what no embedded face has, with the fonts of the reader's own system. */
export interface Raster {
  /** In thousandths of an em. */
  readonly width: (text: string, face: FaceName) => number
  readonly draw: (text: string, look: RasterLook) => RasterPicture
}

export interface RasterLook {
  readonly face: FaceName
  readonly colour: Colour
  readonly paper: Colour
}

/** A picture of text, as wide as it was measured; lengths in thousandths of an em. */
export interface RasterPicture {
  readonly picture: Picture
  readonly height: number
  /** From the baseline to the picture's top. */
  readonly ascent: number
}
