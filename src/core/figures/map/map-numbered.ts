import type { Shape, Space } from '#core/figures/drawing/figure.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import type { Flow } from '#core/figures/drawing/flow.ts'
import { heightOf, labelStyles, placed, setLabel } from '#core/figures/drawing/labels.ts'
import { cellGround, numberInk, quietRing, relationShapes, ringRadius } from './map-marks.ts'
import {
  cellsOf,
  influencesAcross,
  isToBringForward,
  type MapActor,
  type MapCell,
  type MapSource,
} from './map-source.ts'

const gap = 4
const padding = 5
const mark = 20
const pitch = 2 * Math.ceil(ringRadius(mark)) + 1
/** A number more would make the list under the map longer than anyone reads on a phone. */
const mostListed = 40
const markWidth = 44

/** Numbers in the nine cells, and the names under them. */
export function numberedMap(source: MapSource, words: FigureWords, space: Space): Flow {
  const rows = cellsOf(source)
  const listed = rows
    .flat(2)
    .flatMap((cell) => cell.actors)
    .slice(0, mostListed)
  const numbers = new Map(listed.map((actor, index) => [actor, index + 1]))
  const width = (space.width - 2 * gap) / 3
  const shapes: Shape[] = []
  let top = 0
  for (const row of rows) {
    const stake = row[0]?.stake ?? 1
    const text = [{ text: words.map.stake[stake], style: labelStyles.quiet, lines: 2 }]
    const head = setLabel(text, space)
    shapes.push(...placed(head, { x: 0, top, anchor: 'start', maxWidth: space.width }))
    top += heightOf(head) + 3
    const cells = row.map((cell) => ({
      cell,
      drawn: numberCell(cell, numbers, { words, space, width }),
    }))
    const height = Math.max(44, ...cells.map(({ drawn }) => drawn.height))
    cells.forEach(({ cell, drawn }, index) => {
      shapes.push(...drawn.at(index * (width + gap), top, height, isToBringForward(cell)))
    })
    top += height + 8
  }
  const heads = influencesAcross.map((influence) =>
    setLabel([{ text: words.map.influence[influence], style: labelStyles.quiet, lines: 3 }], {
      ...space,
      width: width - 4,
    }),
  )
  heads.forEach((head, index) => {
    const x = index * (width + gap)
    shapes.push(...placed(head, { x, top: top - 3, anchor: 'start', maxWidth: width }))
  })
  top += Math.max(...heads.map(heightOf)) + 12
  const list = nameList(listed, { top, words, space })
  return { shapes: [...shapes, ...list.shapes], height: list.height }
}

interface CellSetting {
  readonly words: FigureWords
  readonly space: Space
  readonly width: number
}

function numberCell(
  { actors, stake, influence }: MapCell,
  numbers: ReadonlyMap<MapActor, number>,
  { words, space, width }: CellSetting,
) {
  const across = Math.max(1, Math.floor((width - 2 * padding + 1) / pitch))
  const room = { ...space, width: width - 2 * padding }
  const forward = isToBringForward({ stake, influence }) ? words.map.bringForward : ''
  const style = { ...labelStyles.name, size: 12.5, ink: 'q3' } as const
  const title = setLabel([{ text: forward, style, lines: 2 }], room)
  const shown = actors.filter((actor) => numbers.has(actor))
  const more = actors.length - shown.length
  const rest = setLabel(
    [{ text: more > 0 ? words.andMore(more) : '', style: labelStyles.quiet, lines: 2 }],
    room,
  )
  const rows = Math.ceil(shown.length / across)
  const titleHeight = heightOf(title)
  const at = (x: number, top: number, height: number, isForward: boolean): readonly Shape[] => [
    cellGround({ x, top, width, height }, isForward),
    ...placed(title, { x: x + padding, top: top + padding, anchor: 'start', maxWidth: room.width }),
    ...shown.flatMap((actor, index) =>
      numbered(actor, numbers.get(actor) ?? 0, space, {
        x: x + padding + pitch * (0.5 + (index % across)),
        y: top + padding + titleHeight + pitch * (0.5 + Math.floor(index / across)),
      }),
    ),
    ...placed(rest, {
      x: x + padding,
      top: top + padding + titleHeight + rows * pitch,
      anchor: 'start',
      maxWidth: room.width,
    }),
  ]
  return { at, height: 2 * padding + titleHeight + rows * pitch + heightOf(rest) }
}

function numbered(
  actor: MapActor,
  number: number,
  space: Space,
  { x, y }: { x: number; y: number },
): readonly Shape[] {
  const ink = numberInk(actor.relation)
  const style = { size: 12, weight: 'strong', ink, leading: 16 } as const
  const label = setLabel([{ text: String(number), style, lines: 1 }], space)
  const place = { x, y, size: mark, isNumbered: true }
  return [
    ...relationShapes(actor.relation, place),
    ...(actor.isQuiet ? [quietRing(place)] : []),
    ...placed(label, { x, top: y - 8, anchor: 'middle', maxWidth: mark }),
  ]
}

function nameList(
  actors: readonly MapActor[],
  { top, words, space }: { top: number; words: FigureWords; space: Space },
): Flow {
  const room = { ...space, width: space.width - markWidth }
  let y = top
  const shapes = actors.flatMap((actor, index) => {
    const label = setLabel(
      [
        { text: actor.name, style: labelStyles.body, lines: 2, typed: true },
        { text: actor.isQuiet ? words.map.quiet : '', style: labelStyles.quiet, lines: 1 },
      ],
      room,
    )
    const rowTop = y
    const least = actor.isQuiet ? pitch : mark
    const height = Math.max(least, heightOf(label))
    y += height + 6
    const labelTop = rowTop + (height - heightOf(label)) / 2
    return [
      ...numbered(actor, index + 1, space, { x: pitch / 2, y: rowTop + height / 2 }),
      ...placed(label, { x: markWidth, top: labelTop, anchor: 'start', maxWidth: room.width }),
    ]
  })
  return { shapes, height: Math.max(top, y - 6) }
}
