/**
 * A picture as plain geometry: what a screen, a print and a PDF draw alike. Lengths are in units of
 * the figure, from its top left corner; at its own width a unit is a CSS pixel.
 */
export interface Figure {
  readonly name: FigureName
  readonly width: number
  readonly height: number
  /** A few words: what it is a picture of. */
  readonly title: string
  /** One paragraph that says all the picture shows, every name in full. */
  readonly description: string
  /** In the order they are drawn; later ones lie on top. */
  readonly shapes: readonly Shape[]
}

/** Those of a project, and those that explain the method. */
export type FigureName =
  | 'table'
  | 'staircase'
  | 'coverage'
  | 'process'
  | 'map'
  | 'pressure'
  | 'hats'
  | 'chain'
  | 'definition'
  | 'notCoCreation'
  | 'ways'
  | 'citizens'
  | 'ladder'
  | 'gains'
  | 'leading'
  | 'recipe'

/** The four questions' hues. Never the only carrier: a number, a pattern or a word goes with it. */
export type Hue = 'q1' | 'q2' | 'q3' | 'q4'

/** What a thing is drawn with, as a role; each material has its own colours for them. */
export type Ink = 'ink' | 'quiet' | 'paper' | Hue

/** What an area is filled with. A tint is a pale ground, a hatch slanting lines on paper. */
export type Fill = Ink | 'tint' | `${Hue}-tint` | `${Hue}-hatch`

export interface Stroke {
  readonly ink: Ink
  readonly width: number
  /** Lengths of dash and gap; none for a solid line. */
  readonly dash?: readonly number[]
}

interface Area {
  readonly fill?: Fill
  readonly stroke?: Stroke
}

export interface Rect extends Area {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Of the corners. */
  readonly radius: number
}

export interface Circle extends Area {
  readonly kind: 'circle'
  /** Of the centre. */
  readonly x: number
  readonly y: number
  readonly radius: number
}

export type Point = readonly [x: number, y: number]

export interface Polygon extends Area {
  readonly kind: 'polygon'
  readonly points: readonly Point[]
}

/** A line through two or more points. */
export interface Line {
  readonly kind: 'line'
  readonly points: readonly Point[]
  readonly stroke: Stroke
}

export type Weight = 'regular' | 'strong'
export type Anchor = 'start' | 'middle' | 'end'

/** One line of text; lines are broken here, not where they are drawn. */
export interface Text {
  readonly kind: 'text'
  /** Of the anchor. */
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly text: string
  readonly size: number
  readonly weight: Weight
  readonly anchor: Anchor
  readonly ink: Ink
  /** The room it was set for: a material with wider letters makes them fit. */
  readonly maxWidth: number
  /** True when a person wrote it. */
  readonly typed?: boolean
}

export type Shape = Rect | Circle | Polygon | Line | Text

/** How wide a text is in units, at a size and weight. */
export type TextMeasure = (text: string, size: number, weight: Weight) => number

/** The room a figure is drawn for. */
export interface Space {
  readonly width: number
  readonly measure: TextMeasure
}

/** How the questions' lines are told apart without their hues: lengths of dash and gap. */
export const linePatterns = {
  q1: [],
  q2: [40, 7],
  q3: [14, 7],
  q4: [3.5, 5],
} as const satisfies Record<Hue, readonly number[]>
