import type { Shape, Space } from '#core/figures/drawing/figure.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import type { Flow } from '#core/figures/drawing/flow.ts'
import { heightOf, labelStyles, placed, setLabel } from '#core/figures/drawing/labels.ts'
import { nineCells } from './map-cells.ts'
import { type CellPlace, cellGround, quietRing, relationShapes, ringRadius } from './map-marks.ts'
import { isToBringForward, type MapCell, type MapSource } from './map-source.ts'

const padding = 6
const lowest = 48
const mark = 13
const pitch = 2 * Math.ceil(ringRadius(mark)) + 2
/** A fuller cell shows the first and tells how many more. */
const mostInCell = 8

/** Nine cells with a mark for each, and by name only those the map is drawn for. */
export const markedMap = (source: MapSource, words: FigureWords, space: Space): Flow =>
  nineCells({ source, words, space }, lowest, (cell, width) =>
    setCell(cell, words, { ...space, width }),
  )

/** The height a cell wants, and what it draws where it stands. */
function setCell(cell: MapCell, words: FigureWords, space: Space) {
  const room = { ...space, width: space.width - 2 * padding }
  const isForward = isToBringForward(cell)
  const shown = cell.actors.slice(0, mostInCell)
  const more = cell.actors.length - shown.length
  const across = Math.max(1, Math.floor(room.width / pitch))
  const marksHeight = Math.ceil(shown.length / across) * pitch
  const forward = { ...labelStyles.name, size: 12.5, leading: 16, ink: 'q3' } as const
  const title = setLabel(
    [{ text: isForward ? words.map.bringForward : '', style: forward, lines: 2 }],
    room,
  )
  const names = isForward ? words.list(shown.map(({ name }) => name)) : ''
  const below = setLabel(
    [
      { text: names, style: labelStyles.body, lines: 2, typed: true },
      { text: more > 0 ? words.andMore(more) : '', style: labelStyles.quiet, lines: 2 },
    ],
    room,
  )
  const at = (place: CellPlace): readonly Shape[] => {
    const left = { x: place.x + padding, anchor: 'start', maxWidth: room.width } as const
    const top = place.top + padding
    const marksTop = top + heightOf(title)
    const marks = shown.flatMap((actor, index) => {
      const x = left.x + pitch * (0.5 + (index % across))
      const y = marksTop + pitch * (0.5 + Math.floor(index / across))
      const ring = actor.isQuiet ? [quietRing({ x, y, size: mark })] : []
      return [...relationShapes(actor.relation, { x, y, size: mark }), ...ring]
    })
    return [
      cellGround(place, isForward),
      ...placed(title, { ...left, top }),
      ...marks,
      ...placed(below, { ...left, top: marksTop + marksHeight }),
    ]
  }
  return { at, height: 2 * padding + heightOf(title) + marksHeight + heightOf(below) }
}
