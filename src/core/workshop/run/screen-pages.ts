/** All lengths are px on a projector of 1920 × 1080; letters and room grow together on any other. */
export const screenSizes = { large: 42, small: 30.4 } as const
export type ScreenSize = keyof typeof screenSizes

/** As wide as a line is beside its number and its table; that of small letters has the table beneath. */
const lineWidths = { large: 1_240, small: 1_650 } as const
const beneath = { large: 0, small: 40 } as const
/** As high as the ideas have it, under the block, its clock and the heading. */
const height = 700
const between = 28
const headingHeight = 76
const lineHeights = { large: 1.35, small: 1.25 } as const
/** A text of more lines than this is set small. */
const mostLarge = 3
/** What words that do not fit leave free at the end of a line. */
const filled = 0.88
/** More than this nobody reads from the last row. */
const mostOnPage = 7

const isBetween = (code: number, first: string, last: string) =>
  code >= first.charCodeAt(0) && code <= last.charCodeAt(0)

/** In em, and rather too wide: what is thought too high leaves room, and what is thought too low would be cut. */
const widthOf = (code: number) => {
  if (code > 0x2000) return 1.1
  const isWide = isBetween(code, 'A', 'Z') || isBetween(code, 'À', 'Þ') || code > 0x24f
  return isWide || 'mw@%'.includes(String.fromCharCode(code)) ? 0.8 : 0.5
}

const linesOf = (text: string, size: ScreenSize): number => {
  let width = 0
  // Sign by sign and nothing more: of two thousand ideas it is done once a second.
  for (let at = 0; at < text.length; at++) width += widthOf(text.charCodeAt(at))
  return Math.max(1, Math.ceil((width * screenSizes[size]) / (lineWidths[size] * filled)))
}

/** How large a text is set: a long one smaller, and never too small for the last row. */
export const sizeOf = (text: string): ScreenSize =>
  linesOf(text, 'large') > mostLarge ? 'small' : 'large'

const heightOf = (text: string): number => {
  const size = sizeOf(text)
  return linesOf(text, size) * screenSizes[size] * lineHeights[size] + beneath[size] + between
}

export interface Section<Heading, Row> {
  readonly heading: Heading
  readonly rows: readonly Row[]
}

/**
 * Sections in pages that a projector has room for, each row whole. A section that goes on has its heading again. A
 * `null` heading takes no room.
 */
export function inScreenPages<Heading, Row extends { readonly text: string }>(
  sections: readonly Section<Heading, Row>[],
): readonly (readonly Section<Heading, Row>[])[] {
  const pages: Section<Heading, Row>[][] = []
  let left = 0
  let count = 0
  for (const { heading, rows } of sections) {
    const head = heading === null ? 0 : headingHeight
    let section: { heading: Heading; rows: Row[] } | null = null
    for (const row of rows) {
      const wanted = heightOf(row.text)
      if (pages.length === 0 || count === mostOnPage || wanted + (section ? 0 : head) > left) {
        pages.push([])
        left = height
        count = 0
        section = null
      }
      if (!section) {
        section = { heading, rows: [] }
        pages.at(-1)?.push(section)
        left -= head
      }
      section.rows.push(row)
      left -= wanted
      count += 1
    }
  }
  return pages
}
