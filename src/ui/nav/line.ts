import type { Hue } from '#ui/hue.ts'

/** Whether the link leads to this very page, or to where it belongs. */
export type Current = 'page' | 'within' | false

/** Somewhere to go in a project. */
export type Place = {
  href: string
  label: string
  status?: string | undefined
  /** How the status looks: something is lacking, or nothing is. */
  standing?: 'lacking' | 'done' | undefined
  current: Current
}

/** One of the four questions, and the pages it has. */
export type Line = Place & {
  question: Hue
  number: number
  parts: readonly Place[]
}

export type LineNavProps = {
  label: string
  /** What comes before the lines. */
  first: Place
  lines: readonly Line[]
  plain: readonly Place[]
}

/** Of the links on a page only one is the page itself. */
export const ariaCurrent = (current: Current) =>
  current === 'within' ? 'true' : current || undefined
