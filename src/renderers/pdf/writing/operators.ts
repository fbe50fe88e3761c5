import type {
  Box,
  Disc,
  Drawing,
  DrawnLine,
  DrawnShape,
  DrawnStroke,
  DrawnText,
  FilledBox,
  Graphic,
  Hatch,
  Point,
  Substitute,
} from '#renderers/pdf/layout/drawing.ts'
import type { Picture, Raster } from '#renderers/pdf/pictures/picture.ts'
import type { FaceName } from '#renderers/pdf/text/measure.ts'
import type { Colour } from '#renderers/pdf/text/text-style.ts'
import { boxPath, circlePath, halfCirclePath, originOf, pathOf, through, type Up } from './paths.ts'
import { hexText, lengths, number, numbers, point, rgb } from './pdf-syntax.ts'

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
  spacing: string
  /** Where the text before this one begins, in tenths of a point; null when it has ended. */
  text: Point | null
}

export const newPen = (): Pen => ({ font: '', colour: '', spacing: '0', text: null })

/** The operators (ISO 32000-1, 8 and 9) that draw one drawing; a text waits for others behind it. */
export function operators(drawing: Drawing, resources: Resources, pen: Pen): string {
  if (drawing.kind !== 'text') return endOfText(pen) + graphicOperators(drawing, resources, pen)
  if (drawing.isTurned) return endOfText(pen) + turnedOperators(drawing, resources, pen)
  if (drawing.spoken === undefined) return textOperators(drawing, resources, pen)
  const before = endOfText(pen)
  const drawn = textOperators(drawing, resources, pen) + endOfText(pen)
  return before + speaking(drawing.spoken, drawn)
}

/** Ends a text that waits for others, if there is one. */
export function endOfText(pen: Pen): string {
  if (!pen.text) return ''
  pen.text = null
  return ' ET\n'
}

function graphicOperators(drawing: Graphic, resources: Resources, pen: Pen): string {
  switch (drawing.kind) {
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

/** From where the line above begins, lines of a text are all as far: they deflate to next to nothing. */
function textOperators(text: DrawnText, resources: Resources, pen: Pen): string {
  const { face, size, tracking, colour, x, y } = text
  const begin = pen.text ? '' : 'BT '
  const set = `${withFont(pen, resources.font(face), size)}${withColour(pen, colour)}${withSpacing(pen, (tracking * size) / 1000)}`
  const [left, foot] = pen.text ?? [0, 0]
  const at = tenths(x, resources.up(y))
  pen.text = at
  const move = point((at[0] - left) / 10, (at[1] - foot) / 10)
  return `${begin}${set}${move} Td ${resources.glyphs(face, text.text)} TJ`
}

/** A text of its own, for those that wait are all the right way up. */
function turnedOperators(text: DrawnText, resources: Resources, pen: Pen): string {
  const { face, size, tracking, colour, x, y } = text
  const set = `${withFont(pen, resources.font(face), size)}${withColour(pen, colour)}${withSpacing(pen, (tracking * size) / 1000)}`
  const at = point(x, resources.up(y))
  return `BT ${set}-1 0 0 -1 ${at} Tm ${resources.glyphs(face, text.text)} TJ ET\n`
}

/** Where something begins, in tenths of a point: less than a dot of a printer with 600 to the inch. */
const tenths = (x: number, y: number): Point => [Math.round(10 * x), Math.round(10 * y)]

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

/** Between letters, in points. */
function withSpacing(pen: Pen, points: number): string {
  const spacing = number(points)
  if (spacing === pen.spacing) return ''
  pen.spacing = spacing
  return `${spacing} Tc `
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
  const font = withFont(pen, resources.font(face), size) + withSpacing(pen, 0)
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
  const frame = { width: Math.max(width - 0.12 * size, 1), height: 0.68 * size, radius: 0 }
  const corner: Point = [x + 0.06 * size, y - frame.height]
  return drawnAt(corner, up, `0.5 w ${rgb(colour)} RG ${boxPath(frame)} S`)
}

/**
 * What is drawn from a point of its own: a page's discs, boxes and rules then differ in that point alone,
 * and deflate to next to nothing.
 */
const drawnAt = ([x, y]: Point, up: Up, drawn: string) =>
  `q 1 0 0 1 ${tenths(x, up(y))
    .map((place) => number(place / 10))
    .join(' ')} cm ${drawn} Q`

function lineOperators({ from, to, ...look }: DrawnLine, up: Up): string {
  return drawnAt(from, up, `${strokeLook(look)} ${through([from, to], from)} S`)
}

function boxOperators(box: FilledBox, up: Up): string {
  return drawnAt([box.x, box.y], up, `${rgb(box.fill)} rg ${boxPath(box)} f`)
}

function shapeOperators({ outline, fill, hatch, stroke }: DrawnShape, up: Up): string {
  const [path, origin] = [pathOf(outline), originOf(outline)]
  if (fill && stroke && !hatch)
    return drawnAt(origin, up, `${rgb(fill)} rg ${strokeLook(stroke)} ${path} B`)
  // Painting ends the path, so it is laid anew for each.
  const painted = [
    ...(fill ? [`${rgb(fill)} rg ${path} f`] : []),
    ...(hatch ? [hatchOperators(hatch, path, origin)] : []),
    ...(stroke ? [`${strokeLook(stroke)} ${path} S`] : []),
  ]
  return drawnAt(origin, up, painted.join(' '))
}

function hatchOperators({ colour, thickness, lines }: Hatch, path: string, origin: Point): string {
  const drawn = lines.map((line) => through(line, origin)).join(' ')
  return `q ${path} W n ${strokeLook({ colour, thickness, dash: [] })} ${drawn} S Q`
}

function strokeLook({ colour, thickness, dash }: DrawnStroke): string {
  const dashes = dash.length > 0 ? `[${numbers(...dash)}] 0 d ` : ''
  return `${number(thickness)} w ${dashes}${rgb(colour)} RG`
}

const discLine = 0.9

function discOperators({ x, y, radius, look, colour }: Disc, up: Up): string {
  const set = `${rgb(colour)} rg ${rgb(colour)} RG ${discLine} w`
  const inner = radius - discLine / 2
  const drawn = {
    full: `${circlePath(radius)} f`,
    // The right half, as on the screen.
    half: `${circlePath(inner)} S ${halfCirclePath(inner)} f`,
    // An empty seat is dashed, as a place that is not taken yet.
    open: `[1.5 1.15] 0 d ${circlePath(inner)} S`,
  }
  return drawnAt([x, y], up, `${set} ${drawn[look]}`)
}

const pictureOperators = ({ x, y, width, height }: Box, name: string, up: Up) =>
  `q ${number(width)} 0 0 ${number(height)} ${lengths(x, up(y + height))} cm /${name} Do Q`
