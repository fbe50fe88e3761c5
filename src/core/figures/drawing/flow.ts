import type { Shape, Space } from './figure.ts'
import { type LabelStyle, placed, setLabel, widthOf } from './labels.ts'

/** A mark and the words beside it. */
export interface FlowItem {
  readonly text: string
  /** Drawn around a centre, no larger than `markSize`; none leaves no room for one. */
  readonly mark?: (x: number, y: number) => readonly Shape[]
  /** True when a person wrote the words. */
  readonly typed?: boolean
}

/** The side of the square a mark of a flow keeps within. */
export const markSize = 16
const markGap = 7
const itemGap = 18

interface FlowPlace extends Space {
  readonly x: number
  readonly top: number
  readonly style: LabelStyle
}

export interface Flow {
  readonly shapes: readonly Shape[]
  readonly height: number
}

/** Marks with their words beside each other, in as many rows as they need. */
export function flow(items: readonly FlowItem[], place: FlowPlace): Flow {
  const rowHeight = Math.max(markSize, place.style.leading) + 4
  const end = place.x + place.width
  const shapes: Shape[] = []
  let { x, top } = place
  for (const { text, mark, typed = false } of items) {
    const indent = mark ? markSize + markGap : 0
    const room = { width: place.width - indent, measure: place.measure }
    const label = setLabel([{ text, style: place.style, lines: 1, typed }], room)
    const width = indent + widthOf(label, room)
    if (x > place.x && x + width > end) {
      x = place.x
      top += rowHeight
    }
    if (mark) shapes.push(...mark(x + markSize / 2, top + rowHeight / 2))
    const textTop = top + (rowHeight - place.style.leading) / 2
    shapes.push(
      ...placed(label, {
        x: x + indent,
        top: textTop,
        anchor: 'start',
        maxWidth: end - x - indent,
      }),
    )
    x += width + itemGap
  }
  return { shapes, height: items.length === 0 ? 0 : top + rowHeight - place.top }
}
