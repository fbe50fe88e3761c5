import type { FaceName } from '#renderers/pdf/text/measure.ts'
import type { Raster, RasterPicture } from './picture.ts'

/** Pixels per em: 430 to 510 an inch in the sizes of the charter. */
const resolution = 64
/** Room for ink beyond the measured edges, in pixels. */
const margin = 2
/** Marks heaped higher or deeper than this would cover the lines around; in pixels. */
const highest = { ascent: 1.05 * resolution, descent: 0.4 * resolution }

const weights: Readonly<Record<FaceName, number>> = {
  body: 400,
  strong: 600,
  label: 500,
  heading: 700,
  title: 800,
}

const families =
  'system-ui, "Noto Sans", "Segoe UI Emoji", "Apple Color Emoji", "Noto Color Emoji", sans-serif'

/**
 * Draws with the fonts of the reader's system, shaped and in the right direction. Null where there
 * is no canvas.
 */
export function canvasRaster(): Raster | null {
  const canvas = newCanvas()
  const context = canvas?.getContext('2d', { willReadFrequently: true })
  if (!canvas || !context) return null
  const fontOf = (face: FaceName) => `${weights[face]} ${resolution}px ${families}`
  const ems = (pixels: number) => (pixels / resolution) * 1000
  const drawn = new Map<string, RasterPicture>()
  return {
    width: (text, face) => {
      context.font = fontOf(face)
      return ems(context.measureText(text).width)
    },
    draw: (text, { face, colour, paper }) => {
      const key = [face, colour, paper, text].join('\n')
      const known = drawn.get(key)
      if (known) return known
      context.font = fontOf(face)
      const measured = context.measureText(text)
      const width = Math.max(1, Math.ceil(measured.width))
      const ascent = pixels(measured.actualBoundingBoxAscent, highest.ascent)
      const height = ascent + pixels(measured.actualBoundingBoxDescent, highest.descent)
      canvas.width = width
      canvas.height = height
      context.fillStyle = paper
      context.fillRect(0, 0, width, height)
      // A canvas forgets its font when it is resized.
      context.font = fontOf(face)
      context.fillStyle = colour
      context.fillText(text, 0, ascent)
      const { data } = context.getImageData(0, 0, width, height)
      const picture: RasterPicture = {
        picture: { kind: 'rgb', width, height, bytes: withoutAlpha(data) },
        height: ems(height),
        ascent: ems(ascent),
      }
      drawn.set(key, picture)
      return picture
    },
  }
}

/** A worker has no document. */
const newCanvas = (): HTMLCanvasElement | OffscreenCanvas | null => {
  if (typeof document !== 'undefined') return document.createElement('canvas')
  return typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1)
}

const pixels = (length: number, most: number) => Math.ceil(Math.min(length + margin, most))

function withoutAlpha(rgba: Uint8ClampedArray): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3)
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3)
    rgb.set(rgba.subarray(from, from + 3), to)
  return rgb
}
