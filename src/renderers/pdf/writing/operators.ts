import type {
  Box,
  Disc,
  Drawing,
  DrawnLine,
  DrawnShape,
  DrawnStroke,
  DrawnText,
  FilledBox,
  Hatch,
  Substitute,
} from '#renderers/pdf/layout/drawing.ts'
import type { Picture, Raster } from '#renderers/pdf/pictures/picture.ts'
import type { FaceName } from '#renderers/pdf/text/measure.ts'
import type { Colour } from '#renderers/pdf/text/text-style.ts'
import { circlePath, pathOf, roundness, through, type Up } from './paths.ts'
import { hexText, number, numbers, point, rgb } from './pdf-syntax.ts'

/** What operators refer to: the fonts and pictures of the file. */
export interface Resources {
  /** Name of a face's font. */
  readonly font: (face: FaceName) => string
  /** Operand of `TJ`: glyphs, and the kerning between them. */
  readonly glyphs: (face: FaceName, text: string) => string
  /** Width of a blank in thousandths of an em. */
  readonly blank: (face: FaceName) => number
  /** Name of a picture. */
  readonly picture: (picture: Picture) => string
  readonly raster: Raster | null
  readonly up: Up
}

/** What texts have set on a page so far. It holds until a text sets another: all else restores it. */
export interface Pen {
  font: string
  colour: string
}

/** The operators (ISO 32000-1, 8 and 9) that draw one drawing. */
export function operators(drawing: Drawing, resources: Resources, pen: Pen): string {
  switch (drawing.kind) {
    case 'text':
      return textOperators(drawing, resources, pen)
    case 'substitute':
      return substituteOperators(drawing, resources, pen)
    case 'line':
      return lineOperators(drawing, resources.up)
    case 'box':
      return boxOperators(drawing, resources.up)
    case 'disc':
      return discOperators(drawing, resources.up)
    case 'shape':
      return shapeOperators(drawing, resources.up)
    case 'picture':
      return pictureOperators(drawing, resources.picture(drawing.picture), resources.up)
  }
}

function textOperators(text: DrawnText, resources: Resources, pen: Pen): string {
  const { face, size, tracking, colour, x, y, spoken } = text
  const spacing = tracking ? `${number((tracking * size) / 1000)} Tc ` : ''
  const reset = tracking ? '0 Tc ' : ''
  const shown = resources.glyphs(face, text.text)
  const set = `${withFont(pen, resources.font(face), size)}${withColour(pen, colour)}${spacing}`
  const drawn = `BT ${set}${point(x, resources.up(y))} Td ${shown} TJ ${reset}ET`
  return spoken === undefined ? drawn : speaking(spoken, drawn)
}

function withFont(pen: Pen, name: string, size: number): string {
  const font = `/${name} ${number(size)} Tf `
  if (font === pen.font) return ''
  pen.font = font
  return font
}

function withColour(pen: Pen, colour: Colour): string {
  if (colour === pen.colour) return ''
  pen.colour = colour
  return `${rgb(colour)} rg `
}

/** Viewers differ in whether they read this on the content or on its element, so it is on both. */
const speaking = (text: string, drawn: string) =>
  `/Span <</ActualText ${hexText(text)}>> BDC\n${drawn}\nEMC`

function substituteOperators(substitute: Substitute, resources: Resources, pen: Pen): string {
  const { face, text, size, x, y, width } = substitute
  const { raster, up } = resources
  const drawn = raster ? rasterOperators(substitute, raster, resources) : outline(substitute, up)
  // Readers that hang text on glyphs (poppler) need one, if only an invisible blank of that width.
  const stretch = (width / ((resources.blank(face) * size) / 1000)) * 100
  const font = withFont(pen, resources.font(face), size)
  const carrier = `BT ${font}3 Tr ${number(stretch)} Tz ${point(x, up(y))} Td ${resources.glyphs(face, ' ')} TJ 0 Tr 100 Tz ET`
  return speaking(text, `${drawn}\n${carrier}`)
}

function rasterOperators(substitute: Substitute, raster: Raster, resources: Resources): string {
  const { text, face, colour, size, x, y, width } = substitute
  const drawn = raster.draw(text, { face, colour, paper: substitute.paper })
  const em = size / 1000
  // As wide as it was measured word by word: an opaque picture may not cover its neighbour.
  const box = { x, y: y - drawn.ascent * em, width, height: drawn.height * em }
  return pictureOperators(box, resources.picture(drawn.picture), resources.up)
}

/** An empty box, as fonts show what they lack. */
function outline({ size, x, y, width, colour }: Substitute, up: Up): string {
  const frame = numbers(x + 0.06 * size, up(y), Math.max(width - 0.12 * size, 1), 0.68 * size)
  return `q 0.5 w ${rgb(colour)} RG ${frame} re S Q`
}

function lineOperators({ from, to, ...look }: DrawnLine, up: Up): string {
  return `q ${strokeLook(look)} ${through([from, to], up)} S Q`
}

function boxOperators(box: FilledBox, up: Up): string {
  return `q ${rgb(box.fill)} rg ${pathOf({ ...box, kind: 'box' }, up)} f Q`
}

function shapeOperators({ outline, fill, hatch, stroke }: DrawnShape, up: Up): string {
  const path = pathOf(outline, up)
  if (fill && stroke && !hatch) return `q ${rgb(fill)} rg ${strokeLook(stroke)} ${path} B Q`
  // Painting ends the path, so it is laid anew for each.
  return [
    'q',
    ...(fill ? [`${rgb(fill)} rg ${path} f`] : []),
    ...(hatch ? [hatchOperators(hatch, path, up)] : []),
    ...(stroke ? [`${strokeLook(stroke)} ${path} S`] : []),
    'Q',
  ].join(' ')
}

function hatchOperators({ colour, thickness, lines }: Hatch, path: string, up: Up): string {
  const drawn = lines.map((line) => through(line, up)).join(' ')
  return `q ${path} W n ${strokeLook({ colour, thickness, dash: [] })} ${drawn} S Q`
}

function strokeLook({ colour, thickness, dash }: DrawnStroke): string {
  const dashes = dash.length > 0 ? `[${numbers(...dash)}] 0 d ` : ''
  return `${number(thickness)} w ${dashes}${rgb(colour)} RG`
}

const discLine = 0.9

function discOperators({ x, y, radius, look, colour }: Disc, up: Up): string {
  const set = `q ${rgb(colour)} rg ${rgb(colour)} RG ${discLine} w`
  if (look === 'full') return `${set} ${circlePath(x, up(y), radius)} f Q`
  const ring = circlePath(x, up(y), radius - discLine / 2)
  // An empty seat is dashed, as a place that is not taken yet.
  if (look === 'open') return `${set} [1.5 1.15] 0 d ${ring} S Q`
  return `${set} ${ring} S ${halfDisc(x, up(y), radius - discLine / 2)} f Q`
}

/** The right half, as on the screen. */
function halfDisc(x: number, y: number, r: number): string {
  const k = roundness * r
  return [
    `${numbers(x, y + r)} m`,
    `${numbers(x + k, y + r, x + r, y + k, x + r, y)} c`,
    `${numbers(x + r, y - k, x + k, y - r, x, y - r)} c`,
    'h',
  ].join(' ')
}

const pictureOperators = ({ x, y, width, height }: Box, name: string, up: Up) =>
  `q ${number(width)} 0 0 ${number(height)} ${numbers(x, up(y + height))} cm /${name} Do Q`
