import type { Shape, Space } from '#core/figures/drawing/figure.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import type { Flow } from '#core/figures/drawing/flow.ts'
import {
  heightOf,
  labelStyles,
  placed,
  type SetLabel,
  setLabel,
} from '#core/figures/drawing/labels.ts'
import { nineCells } from './map-cells.ts'
import { type CellPlace, cellGround, quietRing, relationShapes, ringRadius } from './map-marks.ts'
import { isToBringForward, type MapActor, type MapCell, type MapSource } from './map-source.ts'

const padding = 10
const lowest = 64
const mark = 13
const markRoom = 2 * Math.ceil(ringRadius(mark)) + 2
const nameGap = 6
/** A fuller cell shows the first and tells how many more. */
const mostInCell = 7

interface SetCell {
  readonly cell: MapCell
  readonly title: SetLabel
  readonly names: readonly { readonly actor: MapActor; readonly label: SetLabel }[]
  readonly rest: SetLabel
  readonly height: number
}

/** Nine cells, each with the names of those who stand there. */
export const namedMap = (source: MapSource, words: FigureWords, space: Space): Flow =>
  nineCells({ source, words, space }, lowest, (cell, width) => {
    const set = setCell(cell, words, { ...space, width })
    return { height: set.height, at: (place) => drawCell(set, place) }
  })

function setCell(cell: MapCell, words: FigureWords, space: Space): SetCell {
  const room = { ...space, width: space.width - 2 * padding - markRoom - 2 }
  const shown = cell.actors.slice(0, mostInCell)
  const names = shown.map((actor) => ({
    actor,
    label: setLabel([{ text: actor.name, style: labelStyles.body, lines: 2, typed: true }], room),
  }))
  const more = cell.actors.length - shown.length
  const rest = setLabel(
    [{ text: more > 0 ? words.andMore(more) : '', style: labelStyles.quiet, lines: 1 }],
    room,
  )
  const forward = isToBringForward(cell) ? words.map.bringForward : ''
  const title = setLabel([{ text: forward, style: { ...labelStyles.name, ink: 'q3' }, lines: 1 }], {
    ...space,
    width: space.width - 2 * padding,
  })
  const parts = [heightOf(title), ...names.map(nameHeight), heightOf(rest)].filter(
    (height) => height > 0,
  )
  const inner = parts.reduce((sum, height) => sum + height + nameGap, -nameGap)
  return { cell, title, names, rest, height: 2 * padding + inner }
}

/** The first line stands beside the middle of its mark. */
const firstLine = (markRoom - labelStyles.body.leading) / 2

const nameHeight = ({ label }: { label: SetLabel }) =>
  Math.max(markRoom, firstLine + heightOf(label))

function drawCell({ cell, title, names, rest }: SetCell, place: CellPlace): readonly Shape[] {
  const { x, top, width } = place
  const left = x + padding
  const textLeft = left + markRoom
  const maxWidth = width - 2 * padding - markRoom
  const shapes: Shape[] = [cellGround(place, isToBringForward(cell))]
  let y = top + padding
  shapes.push(...placed(title, { x: left, top: y, anchor: 'start', maxWidth: width - 2 * padding }))
  y += title.length > 0 ? heightOf(title) + nameGap : 0
  for (const { actor, label } of names) {
    const at = { x: left + markRoom / 2 - 2, y: y + markRoom / 2, size: mark }
    shapes.push(...relationShapes(actor.relation, at))
    if (actor.isQuiet) shapes.push(quietRing(at))
    shapes.push(...placed(label, { x: textLeft, top: y + firstLine, anchor: 'start', maxWidth }))
    y += nameHeight({ label }) + nameGap
  }
  shapes.push(...placed(rest, { x: textLeft, top: y, anchor: 'start', maxWidth }))
  return shapes
}
