import type { Colour } from '#renderers/pdf/text/text-style.ts'
import type { DrawnLine } from './drawing.ts'
import type { Lane } from './setting.ts'

/** A solid line across a lane. */
export function horizontal(
  { x, width }: Pick<Lane, 'x' | 'width'>,
  y: number,
  thickness: number,
  colour: Colour,
): DrawnLine {
  return { kind: 'line', from: [x, y], to: [x + width, y], thickness, colour, dash: [] }
}
