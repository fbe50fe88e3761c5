import type { Figure, Shape, Space } from '#core/figures/drawing/figure.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import type { SeatMark } from '#core/figures/table/seat-marks.ts'
import type { Seat } from '#core/figures/table/seats.ts'
import { tableAround } from '#core/figures/table/table-around.ts'
import { tableWithList } from '#core/figures/table/table-list.ts'
import { arrow } from './arrows.ts'
import { cells, type Drawn } from './cells.ts'
import { explained } from './explained.ts'
import type { MethodFigureWords } from './method-words.ts'
import { marks } from './pictures.ts'

const links = [
  ['voters', 'circle'],
  ['politicians', 'ring'],
  ['officials', 'diamond'],
  ['staff', 'diamond'],
  ['citizens', 'circle'],
] as const satisfies readonly (readonly [string, SeatMark])[]

const picture = { width: 40, height: 36 }
/** Narrower than this there is no room for names around the table. */
const narrow = 470
const between = 44

/** The chain from voters to citizens, and the same people around a table. */
export function chainFigure(
  { chain: words }: MethodFigureWords,
  figures: FigureWords,
  space: Space,
): Figure {
  const chain = linkShapes(words, space)
  const top = chain.height + between
  const table = around(words, figures, space)
  const middle = space.width / 2
  const shapes = [
    ...chain.shapes,
    ...arrow([middle, chain.height + 10], [middle, top - 10], { ink: 'q4', width: 4 }),
    ...table.shapes.map((shape) => lowered(shape, top)),
  ]
  const things = [...links.map(([key]) => words[key]), { name: words.task, about: '' }]
  const drawn = { shapes, height: top + table.height }
  return explained('chain', { ...words, things }, { drawn, space })
}

function linkShapes(words: MethodFigureWords['chain'], space: Space): Drawn {
  const list = links.map(([key, mark]) => ({ picture: marks([mark], 28), words: words[key] }))
  const drawn = cells(list, { ...space, x: 0, top: 0, picture, least: 116 })
  const y = picture.height / 2
  const arrows = drawn.columns
    .slice(1)
    .flatMap((x, index) => arrow([(drawn.columns[index] ?? 0) + 24, y], [x - 24, y]))
  return { ...drawn, shapes: [...drawn.shapes, ...arrows] }
}

function around(words: MethodFigureWords['chain'], figures: FigureWords, space: Space): Drawn {
  const seats = links.slice(1).map(([key, mark]): Seat => {
    const { name } = words[key]
    return { mark, name, typed: false, about: '', shared: [], count: 1 }
  })
  const isNarrow = space.width < narrow
  const drawn = isNarrow
    ? tableWithList(seats, words.task, figures, space)
    : tableAround(seats, words.task, figures, space)
  return { height: drawn.height, shapes: drawn.shapes.map(ours) }
}

/** The task is typed in a project, and ours here. */
const ours = (shape: Shape): Shape => (shape.kind === 'text' ? { ...shape, typed: false } : shape)

function lowered(shape: Shape, by: number): Shape {
  switch (shape.kind) {
    case 'polygon':
    case 'line':
      return { ...shape, points: shape.points.map(([x, y]) => [x, y + by] as const) }
    default:
      return { ...shape, y: shape.y + by }
  }
}
