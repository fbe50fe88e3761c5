import type { TextStyle } from '#renderers/pdf/text/text-style.ts'
import { mm } from './page-regions.ts'
import { colours } from './paper.ts'

/** How tightly a part of the document is set. */
export interface Density {
  /** Of type and its leading. */
  readonly scale: number
  /** Of the space between blocks. */
  readonly air: number
  /** No text is set smaller, in points, where that is more than usual. */
  readonly least?: number
}

export const normalDensity: Density = { scale: 1, air: 1 }
/** For those who read better in large type. */
export const largePrintScale = 1.2

/** A figure is set this much smaller, and no more: its smallest words are then of seven points. */
export const leastOfFigure = 0.85

/** The smallest that is set: text that is read, and the words that label it. */
const smallest = { text: 9, label: 8 }

/** Every look of text and every distance, for one density; lengths in points. */
export type Styles = ReturnType<typeof stylesFor>

export function stylesFor({ scale, air, least: fewest = 0 }: Density) {
  const style = (
    faces: Pick<TextStyle, 'face' | 'strong'>,
    size: number,
    leading: number,
    more: Partial<TextStyle> = {},
  ): TextStyle => {
    const least = faces.face === 'body' ? smallest.text : smallest.label
    const set = Math.max(fewest, Math.min(size, least), size * scale)
    // Tight setting takes from the leading too, down to a fifth above the type.
    const tightened = leading / size - 0.08 * (1 - Math.min(1, air))
    return { ...faces, size: set, leading: set * tightened, colour: colours.ink, ...more }
  }
  const serif = { face: 'body', strong: 'strong' } as const
  const label = { face: 'label', strong: 'heading' } as const
  const heading = { face: 'heading', strong: 'heading' } as const
  const title = { face: 'title', strong: 'title' } as const
  const tight = { tracking: -8 }
  return {
    air: (points: number) => points * air,
    /** Of figures, which shrink with the type around them as long as their own words stay readable. */
    figure: Math.max(leastOfFigure, Math.min(1, scale)),
    title: (size: number) => style(title, size, size * 1.03, { tracking: -20 }),
    lead: style(serif, 15.5, 21),
    body: style(serif, 10.5, 15),
    quiet: style(serif, 9.5, 13.3, { colour: colours.quiet }),
    small: style(serif, 9.8, 13.3),
    heading1: style(title, 17, 21, { tracking: -12 }),
    heading2: style(heading, 13, 15.6, tight),
    heading3: style(heading, 11, 14, tight),
    caption: style(heading, 10.5, 13.4, tight),
    tableHead: style(heading, 8.8, 11.6),
    crowdedHead: style(heading, 8, 10.2, tight),
    label: style(label, 8.5, 11, { colour: colours.quiet }),
    question: style(label, 8.8, 11.6, { colour: colours.quiet }),
    fact: style(heading, 10, 13),
    masthead: style(heading, 9, 11.7),
    mastheadQuiet: style(label, 9, 11.7, { colour: colours.quiet }),
    running: style(label, 8, 10.4, { colour: colours.quiet }),
    /** Room for a line of handwriting. */
    writeLine: 7.5 * mm * Math.max(0.85, scale),
    /** Room for a signature. */
    signature: 12 * mm,
  }
}
