import type { Hue } from '#ui/hue.ts'

export type Line = {
  question: Hue
  href: string
  number: number
  label: string
  status: string
  /** From 0 to 1: how far the thick part of the line goes. */
  progress: number
  current: Current
}

/** Whether the line leads to this very page, or to where it belongs. */
export type Current = 'page' | 'within' | false

export type PlainLine = {
  href: string
  label: string
  status?: string | undefined
  current: Current
}

export type LineNavProps = {
  label: string
  /** What comes before the lines. */
  first: PlainLine
  lines: readonly Line[]
  plain: readonly PlainLine[]
  /** On narrow screens: where one is, and the way to the whole list. */
  here: string
  showAll: string
  sheetTitle: string
  closeLabel: string
}

/** Of the links on a page only one is the page itself. */
export const ariaCurrent = (current: Current) =>
  current === 'within' ? 'true' : current || undefined
