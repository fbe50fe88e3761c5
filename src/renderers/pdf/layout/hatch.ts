import type { Colour } from '#renderers/pdf/text/text-style.ts'
import type { Box, Hatch, Point } from './drawing.ts'

/** From line to line along an edge, and how thick they are; in units of a figure. */
const step = 8
const thickness = 1.3

/** Slanting lines over a box; where shapes meet, those of one go on in the other. */
export function hatchOver({ x, y, width, height }: Box, colour: Colour, scale: number): Hatch {
  const [right, bottom] = [x + width, y + height]
  const pace = step * scale
  const lines: (readonly [Point, Point])[] = []
  // Each runs where the sum of its x and y is the same.
  for (let sum = Math.ceil((x + y) / pace) * pace; sum < right + bottom; sum += pace) {
    const top = Math.max(y, sum - right)
    const foot = Math.min(bottom, sum - x)
    lines.push([
      [sum - top, top],
      [sum - foot, foot],
    ])
  }
  return { colour, thickness: thickness * scale, lines }
}
