import type { Drawing, DrawnShape } from '#renderers/pdf/layout/drawing.ts'
import { colours } from '#renderers/pdf/layout/paper.ts'
import type { Setting } from '#renderers/pdf/layout/setting.ts'
import { drawnRun } from '#renderers/pdf/layout/text-piece.ts'

/** Of its centre. */
export interface RingPlace {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** To put a cross in. */
export const ring = (place: RingPlace): DrawnShape => ({
  kind: 'shape',
  outline: { kind: 'circle', ...place },
  fill: null,
  hatch: null,
  stroke: { colour: colours.ink, thickness: 1, dash: [] },
})

/** The cross in a ring; `says` is read instead of it. */
export function cross(
  { x, y, radius }: RingPlace,
  says: string,
  { breakLines, styles }: Setting,
): readonly Drawing[] {
  const style = { ...styles.heading3, size: 2.4 * radius }
  const [line] = breakLines([{ text: '×' }], style, Number.MAX_VALUE)
  if (!line) return []
  const at = { x: x - line.width / 2, y: y + 0.34 * style.size, colour: style.colour }
  return line.runs.map((run) =>
    drawnRun({ ...run, spoken: says }, style, { ...at, paper: colours.white }),
  )
}
