import type { Hue, Ink } from '#core/figures/figure.ts'
import { colours } from './styles.ts'

const hues = { q1: '1D4F91', q2: '17694A', q3: '865300', q4: '7C2D5E' } as const

/** The roles of a figure on paper. */
export const inks: Readonly<Record<Ink, string>> = {
  ink: colours.ink,
  quiet: colours.quiet,
  paper: 'FFFFFF',
  ...hues,
}

export const tint = colours.fills.head
export const tints: Readonly<Record<Hue, string>> = {
  q1: 'DBE3ED',
  q2: 'DAE7E2',
  q3: 'ECE3D6',
  q4: 'EADDE5',
}
