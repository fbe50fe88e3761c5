import type { Shape, Space } from '#core/figures/drawing/figure.ts'
import { heightOf, labelStyles, placed, setLabel } from '#core/figures/drawing/labels.ts'
import type { Named } from './method-words.ts'

/** A small picture, drawn around a centre within the cells' `picture`, over or beside its words. */
export interface Cell {
  readonly picture: (x: number, y: number) => readonly Shape[]
  readonly words: Named
}

interface CellsPlace extends Space {
  readonly x: number
  readonly top: number
  /** The room of each picture. */
  readonly picture: { readonly width: number; readonly height: number }
  /** Narrower than this the cells stand one under the other. */
  readonly least?: number
}

export interface Drawn {
  readonly shapes: readonly Shape[]
  readonly height: number
}

export interface Cells extends Drawn {
  /** The middle of each column; none where the cells stand one under the other. */
  readonly columns: readonly number[]
}

/** What most pictures need. */
export const pictureRoom = { width: 84, height: 60 } as const

const gap = 16
const leastColumn = 132

/** Pictures with their words: side by side with the words under them, or in rows with them beside. */
export function cells(list: readonly Cell[], place: CellsPlace): Cells {
  const column = (place.width - gap * (list.length - 1)) / list.length
  return column < (place.least ?? leastColumn)
    ? inRows(list, place)
    : inColumns(list, place, column)
}

function inColumns(list: readonly Cell[], place: CellsPlace, column: number): Cells {
  const { x, top, picture, measure } = place
  const columns = list.map((_, index) => x + column / 2 + index * (column + gap))
  const labelTop = top + picture.height + 8
  const labels = list.map(({ words }) => labelOf(words, { measure, width: column }))
  const shapes = list.flatMap((cell, index) => [
    ...cell.picture(columns[index] ?? 0, top + picture.height / 2),
    ...placed(labels[index] ?? [], {
      x: columns[index] ?? 0,
      top: labelTop,
      anchor: 'middle',
      maxWidth: column,
    }),
  ])
  return { shapes, columns, height: picture.height + 8 + Math.max(0, ...labels.map(heightOf)) }
}

function inRows(list: readonly Cell[], place: CellsPlace): Cells {
  const { x, picture, measure } = place
  const indent = picture.width + 14
  const width = place.width - indent
  let { top } = place
  const shapes = list.flatMap((cell) => {
    const label = labelOf(cell.words, { measure, width })
    const height = Math.max(picture.height, heightOf(label))
    const rowTop = top
    top += height + gap
    return [
      ...cell.picture(x + picture.width / 2, rowTop + height / 2),
      ...placed(label, {
        x: x + indent,
        top: rowTop + (height - heightOf(label)) / 2,
        anchor: 'start',
        maxWidth: width,
      }),
    ]
  })
  return { shapes, columns: [], height: top - gap - place.top }
}

/** The name and what is said of it, as many lines as they need. */
export const labelOf = ({ name, about }: Named, room: Space) =>
  setLabel(
    [
      { text: name, style: labelStyles.name, lines: 6 },
      { text: about, style: labelStyles.body, lines: 12 },
    ],
    room,
  )
