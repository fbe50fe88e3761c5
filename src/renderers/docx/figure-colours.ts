import type { ShapeFill } from 'docx/shapes'
import type { Fill, Hue, Ink } from '#core/figures/figure.ts'
import { colours } from './styles.ts'

const hues = { q1: '1D4F91', q2: '17694A', q3: '865300', q4: '7C2D5E' } as const
const tints = { q1: 'DBE3ED', q2: 'DAE7E2', q3: 'ECE3D6', q4: 'EADDE5' } as const

/** The roles of a figure on paper. */
export const inks: Readonly<Record<Ink, string>> = {
  ink: colours.ink,
  quiet: colours.quiet,
  paper: 'FFFFFF',
  ...hues,
}

const hatch = (hue: Hue): ShapeFill => ({
  type: 'pattern',
  pattern: 'wideUpwardDiagonal',
  color: hues[hue],
  backgroundColor: inks.paper,
})

export const fills: Readonly<Record<Fill, ShapeFill>> = {
  ...inks,
  tint: colours.fills.head,
  'q1-tint': tints.q1,
  'q2-tint': tints.q2,
  'q3-tint': tints.q3,
  'q4-tint': tints.q4,
  'q1-hatch': hatch('q1'),
  'q2-hatch': hatch('q2'),
  'q3-hatch': hatch('q3'),
  'q4-hatch': hatch('q4'),
}
