import type { FaceName } from './measure.ts'

/** How a text is set; lengths in points. */
export interface TextStyle {
  readonly face: FaceName
  /** The face of strong spans. */
  readonly strong: FaceName
  readonly size: number
  /** From baseline to baseline. */
  readonly leading: number
  readonly colour: Colour
  /** Of strong spans, when it is another. */
  readonly strongColour?: Colour
  /** Added to each advance, in thousandths of an em. */
  readonly tracking?: number
}

/** `#rrggbb` */
export type Colour = `#${string}`

/** Height of the first baseline below the top of a line: capitals stand in its middle. */
export function baseline({ size, leading }: TextStyle): number {
  return leading / 2 + 0.34 * size
}
