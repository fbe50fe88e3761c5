import type { Cell, Column, Span, Text } from '#core/charter/document/charter-document.ts'
import type { BreakLines } from '#renderers/pdf/text/break-lines.ts'
import type { TextStyle } from '#renderers/pdf/text/text-style.ts'
import { columnWidths } from './column-widths.ts'
import type { Lane, Setting } from './setting.ts'

export interface Grid {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly GridRow[]
}

export interface GridRow {
  /** Missing cells are empty. */
  readonly cells: readonly Cell[]
  readonly leastHeight: number
}

/** A column and the strip its text stands in. */
export interface Strip {
  readonly column: Column
  readonly lane: Lane
  readonly headStyle: TextStyle
}

/** From so many columns on, heads and the room between columns are smaller. */
const crowd = 6
/** Between the text of neighbouring columns there is twice this; none at the table's edges. */
export const cellPadding = (columns: number) => (columns >= crowd ? 3 : 5.5)

/** The strips reach to the lane's edges, so that text aligns with the text around the table. */
export function stripsOf({ columns, rows }: Grid, lane: Lane, setting: Setting): readonly Strip[] {
  const { styles } = setting
  const isCrowded = columns.length >= crowd
  const headStyle = isCrowded ? styles.crowdedHead : styles.tableHead
  const padding = cellPadding(columns.length)
  const room = 2 * padding
  const heads = columns.map(
    ({ head }) => room + Math.min(longestHead, widestWord([{ text: head }], headStyle, setting)),
  )
  const words = columns.map((column, index) => {
    const cells = rows.slice(0, tried).map(({ cells: row }) => row[index]?.text ?? [])
    const widths = cells.map((text) => widestWord(wordsIn(text, column), styles.small, setting))
    const longest = Math.max(0, ...widths.filter((width) => width < longestKept))
    return Math.max(heads[index] ?? 0, room + longest)
  })
  const weights = columns.map(({ weight }) => weight)
  const widths = columnWidths(weights, [words, heads], lane.width + room)
  let x = lane.x - padding
  return columns.map((column, index) => {
    const width = widths[index] ?? 0
    const own = { ...lane, x: x + padding, width: width - room }
    x += width
    return { column, lane: own, headStyle }
  })
}

/** So many rows tell how wide the words of a table are. */
const tried = 60
/** Longer words of heads, in points, are divided: names above marks would starve the row's own head. */
const longestHead = 60
/** Words wider than this, in points, are divided rather than given a column of their own. */
const longestKept = 110

function widestWord(text: Text, style: TextStyle, setting: Setting): number {
  let widest = 0
  for (const span of text)
    for (const word of span.text.split(/\s+/u))
      widest = Math.max(widest, widthOf(word, span, style, setting))
  return widest
}

/** Words of tables repeat: their widths are kept, by look, for as long as their lines are broken alike. */
const knownWidths = new WeakMap<BreakLines, Map<string, number>>()

function widthOf(text: string, span: Span, style: TextStyle, { breakLines }: Setting): number {
  const known = knownWidths.get(breakLines) ?? new Map<string, number>()
  knownWidths.set(breakLines, known)
  const { strong, face, size, tracking = 0 } = style
  const word = `${span.strong ? strong : face} ${size} ${tracking} ${text}`
  const before = known.get(word)
  if (before !== undefined) return before
  const lines = breakLines([{ ...span, text }], style, Number.MAX_VALUE)
  const width = Math.max(0, ...lines.map((line) => line.width))
  known.set(word, width)
  return width
}

/** What a cell says: heads of rows are strong, unless a span says otherwise. */
export const wordsIn = (text: Text, { headsRow }: Column): Text =>
  headsRow ? text.map((span) => ({ strong: true, ...span })) : text
