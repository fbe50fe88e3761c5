import type { Ink, Point, Shape } from '#core/figures/drawing/figure.ts'
import type { Code } from '#core/questions/codes.ts'

/** The shape a seat has, so that groups are told apart without colour. */
export type SeatMark =
  | 'circle'
  | 'square'
  | 'triangle'
  | 'hexagon'
  | 'diamond'
  | 'ring'
  | 'pentagon'
  | 'cross'
  | 'outline'
  | 'empty'

export const markOfGroup = {
  politicians: 'ring',
  administration: 'diamond',
  staff: 'diamond',
  users: 'circle',
  citizens: 'circle',
  volunteers: 'cross',
  associations: 'square',
  business: 'hexagon',
  otherPublic: 'pentagon',
  knowledge: 'triangle',
} as const satisfies Record<Code<'group'>, SeatMark>

interface MarkPlace {
  /** Of the centre. */
  readonly x: number
  readonly y: number
  /** The side of the square the mark keeps within. */
  readonly size: number
  /** Of an empty seat; the others are ink. */
  readonly emptyInk?: Ink
}

/** The shapes of a seat, seen from above. */
export function seatShapes(mark: SeatMark, { x, y, size, emptyInk }: MarkPlace): readonly Shape[] {
  const unit = size / 34
  const polygon = (corners: readonly Point[]): readonly Shape[] => [
    { kind: 'polygon', points: corners.map(([dx, dy]) => at(dx, dy)), fill: 'ink' },
  ]
  const at = (dx: number, dy: number): Point => [round(x + dx * unit), round(y + dy * unit)]
  switch (mark) {
    case 'circle':
      return [{ kind: 'circle', x, y, radius: 14.5 * unit, fill: 'ink' }]
    case 'square': {
      const side = 27 * unit
      const corner = { x: x - side / 2, y: y - side / 2, radius: 3 * unit }
      return [{ kind: 'rect', ...corner, width: side, height: side, fill: 'ink' }]
    }
    case 'ring':
      return [
        { ...circle(x, y, 13 * unit), fill: 'paper', stroke: { ink: 'ink', width: 3.5 * unit } },
        { ...circle(x, y, 5 * unit), fill: 'ink' },
      ]
    case 'outline':
      return [
        { ...circle(x, y, 13.5 * unit), fill: 'paper', stroke: { ink: 'ink', width: 2.2 * unit } },
      ]
    case 'empty': {
      const dash = [5.5 * unit, 4.5 * unit]
      const stroke = { ink: emptyInk ?? 'ink', width: Math.max(1.6, 2.2 * unit), dash }
      return [{ ...circle(x, y, 14 * unit), fill: 'paper', stroke }]
    }
    default:
      return polygon(corners[mark])
  }
}

const circle = (x: number, y: number, radius: number) =>
  ({ kind: 'circle', x, y, radius: round(radius) }) as const

const round = (length: number) => Math.round(length * 100) / 100

const regular = (count: number, radius: number): readonly Point[] =>
  Array.from({ length: count }, (_, index) => {
    const turn = (2 * Math.PI * index) / count - Math.PI / 2
    return [radius * Math.cos(turn), radius * Math.sin(turn)]
  })

/** Around the centre of a square of 34, each about as large to the eye. */
const corners = {
  triangle: [
    [0, -15],
    [16, 13.5],
    [-16, 13.5],
  ],
  hexagon: regular(6, 16),
  diamond: regular(4, 17),
  pentagon: regular(5, 16),
  cross: [
    [-5, -14.5],
    [5, -14.5],
    [5, -5],
    [14.5, -5],
    [14.5, 5],
    [5, 5],
    [5, 14.5],
    [-5, 14.5],
    [-5, 5],
    [-14.5, 5],
    [-14.5, -5],
    [-5, -5],
  ],
} as const satisfies Partial<Record<SeatMark, readonly Point[]>>
