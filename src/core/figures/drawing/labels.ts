import type { Anchor, Ink, Space, Text, Weight } from './figure.ts'
import { wrapText } from './wrap-text.ts'

/** How a line of a label looks, and how far it is to the next. */
export interface LabelStyle {
  readonly size: number
  readonly weight: Weight
  readonly ink: Ink
  readonly leading: number
}

/** Nothing in a figure is set smaller than 12. */
export const labelStyles = {
  task: { size: 19, weight: 'strong', ink: 'ink', leading: 24 },
  lesserTask: { size: 16, weight: 'strong', ink: 'ink', leading: 21 },
  leastTask: { size: 14, weight: 'regular', ink: 'ink', leading: 19 },
  head: { size: 15, weight: 'strong', ink: 'ink', leading: 20 },
  name: { size: 13, weight: 'strong', ink: 'ink', leading: 17 },
  body: { size: 13, weight: 'regular', ink: 'ink', leading: 17 },
  caption: { size: 12.5, weight: 'regular', ink: 'quiet', leading: 21 },
  quiet: { size: 12.5, weight: 'regular', ink: 'quiet', leading: 16 },
} as const satisfies Record<string, LabelStyle>

/** A paragraph of a label before it is broken into lines. */
export interface LabelPart {
  readonly text: string
  readonly style: LabelStyle
  /** What does not fit so many lines is cut, with an ellipsis. */
  readonly lines: number
  readonly typed?: boolean
}

/** Broken lines from the top, ready to be placed. */
export type SetLabel = readonly SetLine[]

interface SetLine {
  readonly text: string
  readonly style: LabelStyle
  readonly typed: boolean
}

/** Breaks the parts into lines no wider than the room; empty parts give none. */
export const setLabel = (parts: readonly LabelPart[], { width, measure }: Space): SetLabel =>
  parts.flatMap(({ text, style, lines, typed = false }) =>
    wrapText(text, { width, lines, measure, size: style.size, weight: style.weight }).lines.map(
      (line) => ({ text: line, style, typed }),
    ),
  )

export const heightOf = (label: SetLabel): number =>
  label.reduce((sum, { style }) => sum + style.leading, 0)

export const widthOf = (label: SetLabel, { measure }: Space): number =>
  Math.max(0, ...label.map(({ text, style }) => measure(text, style.size, style.weight)))

interface Place {
  readonly x: number
  readonly top: number
  readonly anchor: Anchor
  readonly maxWidth: number
}

/** The label's lines one under the other. */
export function placed(label: SetLabel, { x, top, anchor, maxWidth }: Place): readonly Text[] {
  let y = top
  return label.map(({ text, style, typed }) => {
    const baseline = y + style.leading / 2 + style.size * 0.35
    y += style.leading
    const { size, weight, ink } = style
    const line = { x, y: baseline, text, size, weight, ink, anchor, maxWidth }
    return { kind: 'text', ...line, ...(typed && { typed }) }
  })
}
