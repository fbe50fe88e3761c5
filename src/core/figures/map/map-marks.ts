import type { Shape } from '#core/figures/drawing/figure.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import type { FlowItem } from '#core/figures/drawing/flow.ts'
import type { Code } from '#core/questions/codes.ts'
import type { MapSource } from './map-source.ts'

interface MarkPlace {
  readonly x: number
  readonly y: number
  /** The side of the square the shape keeps within; the ring of a quiet voice goes round it. */
  readonly size: number
}

export interface CellPlace {
  readonly x: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The ground of a cell; of the one whose actors are to be brought forward, with an edge inside it. */
export function cellGround({ x, top, width, height }: CellPlace, isForward: boolean): Shape {
  const ground = { kind: 'rect', x, y: top, width, height, radius: 6, fill: 'tint' } as const
  if (!isForward) return ground
  return {
    ...ground,
    x: x + 1,
    y: top + 1,
    width: width - 2,
    height: height - 2,
    fill: 'q3-tint',
    stroke: { ink: 'q3', width: 1.5 },
  }
}

type Relation = Code<'relation'> | null

/** Round for the affected, square for the relevant, and the one in the other for both. */
export function relationShapes(relation: Relation, place: MarkPlace): readonly Shape[] {
  const { x, y, size } = place
  const half = size / 2
  const square = { x: x - half, y: y - half, width: size, height: size, radius: 2 }
  switch (relation) {
    case 'affected':
      return [{ kind: 'circle', x, y, radius: half, fill: 'ink' }]
    case 'relevant':
      return [{ kind: 'rect', ...square, fill: 'ink' }]
    case 'both':
      return [
        { kind: 'rect', ...square, fill: 'ink' },
        { kind: 'circle', x, y, radius: size * 0.42, fill: 'paper' },
        { kind: 'circle', x, y, radius: size * 0.25, fill: 'ink' },
      ]
    case null: {
      const width = 1.6
      return [
        {
          kind: 'circle',
          x,
          y,
          radius: half - width / 2,
          fill: 'paper',
          stroke: { ink: 'ink', width },
        },
      ]
    }
  }
}

/** Round a mark whose voice is easily overlooked: to be looked for, so it is drawn larger. */
export const quietRing = ({ x, y, size }: MarkPlace): Shape => ({
  kind: 'circle',
  x,
  y,
  radius: ringRadius(size),
  stroke: { ink: 'q3', width: 2 },
})

/** Clear of the corners of a square of this size. */
export const ringRadius = (size: number): number => size * 0.71 + 1

const relations = ['affected', 'relevant', 'both', null] as const

/** What the shapes on this map mean. */
export function mapLegend({ actors }: MapSource, { map }: FigureWords): readonly FlowItem[] {
  const shown = actors.filter(({ stake, influence }) => stake !== null && influence !== null)
  const present = new Set(shown.map(({ relation }) => relation))
  const shapes = relations
    .filter((relation) => present.has(relation))
    .map(
      (relation): FlowItem => ({
        text: map.relation[relation ?? 'none'],
        mark: (x, y) => relationShapes(relation, { x, y, size: 13 }),
      }),
    )
  const ring: FlowItem = { text: map.quiet, mark: (x, y) => [quietRing({ x, y, size: 6.5 })] }
  return shown.some(({ isQuiet }) => isQuiet) ? [...shapes, ring] : shapes
}
