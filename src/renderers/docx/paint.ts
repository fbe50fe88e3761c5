import type { XmlComponent } from 'docx'
import type { Fill, Hue, Ink, Stroke } from '#core/figures/figure.ts'
import { element } from './element.ts'
import { inks, tint, tints } from './figure-colours.ts'

const colour = (value: string) => element('a:srgbClr', { val: value })
const solid = (value: string) => element('a:solidFill', {}, colour(value))

export function fillOf(fill: Fill | undefined): XmlComponent {
  if (fill === undefined) return element('a:noFill')
  if (fill === 'tint') return solid(tint)
  if (isInk(fill)) return solid(inks[fill])
  const hue = hueOf(fill)
  return fill.endsWith('-hatch')
    ? element(
        'a:pattFill',
        { prst: 'wdUpDiag' },
        element('a:fgClr', {}, colour(inks[hue])),
        element('a:bgClr', {}, colour(inks.paper)),
      )
    : solid(tints[hue])
}

const isInk = (fill: Fill): fill is Ink => fill in inks
const hues = ['q1', 'q2', 'q3', 'q4'] as const satisfies readonly Hue[]
const hueOf = (fill: Fill): Hue => hues.find((hue) => fill.startsWith(hue)) ?? 'q1'

/** `unit` is how many of the file's units the figure's has. Word draws a line where none is named. */
export function lineOf(stroke: Stroke | undefined, unit: number): XmlComponent {
  if (!stroke) return element('a:ln', {}, element('a:noFill'))
  const { ink, width, dash = [] } = stroke
  const [length, gap] = dash
  return element(
    'a:ln',
    { w: Math.round(width * unit), cap: 'flat' },
    solid(inks[ink]),
    ...(length === undefined || gap === undefined
      ? []
      : [element('a:custDash', {}, dashOf(length / width, gap / width))]),
  )
}

/** In thousandths of a percent of the line's width. */
const dashOf = (length: number, gap: number) =>
  element('a:ds', { d: Math.round(length * 100_000), sp: Math.round(gap * 100_000) })
