import type { Fill, Hue, Ink, Shape } from '#core/figures/drawing/figure.ts'
import type { Colour } from '#renderers/pdf/text/text-style.ts'
import { colours, questionLines } from './paper.ts'

const hues: Readonly<Record<Hue, Colour>> = {
  q1: questionLines.problem.colour,
  q2: questionLines.team.colour,
  q3: questionLines.motivation.colour,
  q4: questionLines.arena.colour,
}

/** The roles of a figure on white paper. */
export const inks: Readonly<Record<Ink, Colour>> = {
  ink: colours.ink,
  quiet: colours.quiet,
  paper: colours.white,
  ...hues,
}

/** What fills an area evenly, and what hatches it with slanting lines. */
export interface Filling {
  readonly fill: Colour | null
  readonly hatch: Colour | null
}

/** How much of a hue is in its tint, and in the lines of its hatch, which are seen without colour. */
const tinted = 0.16
const hatched = 0.5

export function fillingOf({ fill }: Extract<Shape, { fill?: Fill }>): Filling {
  if (fill === undefined) return { fill: null, hatch: null }
  if (fill === 'tint') return { fill: colours.tint, hatch: null }
  if (isInk(fill)) return { fill: inks[fill], hatch: null }
  const hue = hues[hueOf(fill)]
  return fill.endsWith('-hatch')
    ? { fill: colours.white, hatch: mixed(hue, hatched) }
    : { fill: mixed(hue, tinted), hatch: null }
}

const isInk = (fill: Fill): fill is Ink => fill in inks
const hueOf = (fill: Exclude<Fill, Ink | 'tint'>): Hue => {
  const [hue] = (['q1', 'q2', 'q3', 'q4'] as const).filter((each) => fill.startsWith(each))
  return hue ?? 'q1'
}

/** So much of a colour on white. */
function mixed(colour: Colour, share: number): Colour {
  const channels = [1, 3, 5].map((at) => {
    const value = 255 - share * (255 - Number.parseInt(colour.slice(at, at + 2), 16))
    return Math.round(value).toString(16).padStart(2, '0')
  })
  return `#${channels.join('')}`
}
