import type { Cell } from '#core/charter/document/charter-document.ts'
import type { Disc } from './drawing.ts'
import { colours } from './paper.ts'

export type Mark = NonNullable<Cell['mark']>

/** The fuller the disc, the more is carried; the words beside it say the same. */
const looks: Readonly<Record<Mark, Disc['look']>> = {
  carries: 'full',
  contributes: 'half',
  gap: 'open',
}

export const markSize = 6.6

/** A mark around this centre. */
export const markAt = (mark: Mark, x: number, y: number): Disc => ({
  kind: 'disc',
  look: looks[mark],
  colour: colours.ink,
  x,
  y,
  radius: markSize / 2,
})
