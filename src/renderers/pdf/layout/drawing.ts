import type { Picture } from '#renderers/pdf/pictures/picture.ts'
import type { FaceName } from '#renderers/pdf/text/measure.ts'
import type { Colour } from '#renderers/pdf/text/text-style.ts'

/** Lengths in points, from the top left corner of the page. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Something to draw, with everything about it decided. */
export type Drawing = DrawnText | Graphic

/** All but text; also what stands for a text that no font has. */
export type Graphic =
  | Substitute
  | DrawnLine
  | FilledBox
  | Disc
  | DrawnShape
  | ({ readonly kind: 'picture'; readonly picture: Picture } & Box)

export interface DrawnText {
  readonly kind: 'text'
  readonly face: FaceName
  readonly text: string
  readonly size: number
  /** In thousandths of an em. */
  readonly tracking: number
  readonly colour: Colour
  /** Start of the baseline. */
  readonly x: number
  readonly y: number
  /** Whether it stands upside down, to be read from across a fold. */
  readonly isTurned?: true
  /** Read instead of the glyphs. */
  readonly spoken?: string
}

/** Stands where no face has the characters, and is read as them all the same. */
export interface Substitute {
  readonly kind: 'substitute'
  readonly face: FaceName
  readonly text: string
  readonly size: number
  readonly colour: Colour
  readonly paper: Colour
  readonly x: number
  readonly y: number
  readonly width: number
}

export interface DrawnLine {
  readonly kind: 'line'
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  readonly thickness: number
  readonly colour: Colour
  /** Lengths of dash and gap; none for a solid line. */
  readonly dash: readonly number[]
}

export interface FilledBox extends Box {
  readonly kind: 'box'
  readonly fill: Colour
  readonly radius: number
}

export interface Disc {
  readonly kind: 'disc'
  readonly look: 'full' | 'half' | 'open'
  readonly colour: Colour
  /** Of the centre. */
  readonly x: number
  readonly y: number
  readonly radius: number
}

export type Point = readonly [x: number, y: number]

/** An area or a line of a figure: filled first, then hatched, then drawn around. */
export interface DrawnShape {
  readonly kind: 'shape'
  readonly outline: Outline
  readonly fill: Colour | null
  readonly hatch: Hatch | null
  readonly stroke: DrawnStroke | null
}

export type Outline =
  | ({ readonly kind: 'box'; readonly radius: number } & Box)
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: 'polygon'; readonly points: readonly Point[] }
  /** Not closed, and never filled. */
  | { readonly kind: 'line'; readonly points: readonly Point[] }

/** Lines that are seen inside an outline only. */
export interface Hatch {
  readonly colour: Colour
  readonly thickness: number
  readonly lines: readonly (readonly [from: Point, to: Point])[]
}

export interface DrawnStroke {
  readonly colour: Colour
  readonly thickness: number
  readonly dash: readonly number[]
}
