import type { Shape } from '#core/figures/drawing/figure.ts'
import { type SeatMark, seatShapes } from '#core/figures/table/seat-marks.ts'
import { arrow } from './arrows.ts'

type Picture = (x: number, y: number) => readonly Shape[]

const mark = (shape: SeatMark, x: number, y: number, size = 22): readonly Shape[] =>
  seatShapes(shape, { x, y, size })

/** Marks side by side, as at a table. */
export const marks =
  (shapes: readonly SeatMark[], size = 24): Picture =>
  (x, y) =>
    shapes.flatMap((shape, index) =>
      mark(shape, x + (index - (shapes.length - 1) / 2) * (size + 3), y, size),
    )

/** A table seen from above, in miniature. */
const board = (x: number, y: number, width: number, height: number): Shape => ({
  kind: 'rect',
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
  radius: 5,
  fill: 'paper',
  stroke: { ink: 'ink', width: 2.5 },
})

const line = (from: readonly [number, number], to: readonly [number, number]): Shape => ({
  kind: 'line',
  points: [from, to],
  stroke: { ink: 'quiet', width: 2 },
})

/** The three ways of seeing the public sector: it decides over, delivers to, or sits with. */
export const hats = {
  authority: (x, y) => [
    ...mark('diamond', x, y - 18),
    ...arrow([x, y - 4], [x, y + 9]),
    ...mark('circle', x, y + 20, 20),
  ],
  provider: (x, y) => [
    ...mark('diamond', x - 30, y),
    ...arrow([x - 14, y], [x + 14, y]),
    ...mark('circle', x + 30, y),
  ],
  arena: (x, y) => [
    ...mark('diamond', x - 14, y - 21, 17),
    ...mark('circle', x + 14, y - 21, 17),
    ...mark('square', x - 14, y + 21, 17),
    ...mark('ring', x + 14, y + 21, 17),
    board(x, y, 56, 18),
  ],
} satisfies Record<string, Picture>

/** A public and a private party within one frame. */
const both: Picture = (x, y) => [
  {
    kind: 'rect',
    x: x - 36,
    y: y - 20,
    width: 72,
    height: 40,
    radius: 20,
    fill: 'q4-tint',
    stroke: { ink: 'q4', width: 2 },
  },
  ...mark('diamond', x - 16, y),
  ...mark('circle', x + 16, y),
]

export const definition = {
  define: both,
  design: both,
  implement: both,
  better: (x, y) => [{ kind: 'circle', x, y, radius: 21, fill: 'q4' }, ...star(x, y)],
} satisfies Record<string, Picture>

/** A spark: something new. */
const star: Picture = (x, y) => [
  {
    kind: 'polygon',
    points: Array.from({ length: 8 }, (_, corner) => {
      const radius = corner % 2 === 0 ? 14 : 5
      const turn = (Math.PI * corner) / 4 - Math.PI / 2
      return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)] as const
    }),
    fill: 'paper',
  },
]

/** A thing that is handed over or finished. */
const thing = (x: number, y: number, size: number): Shape => ({
  kind: 'rect',
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
  radius: 3,
  fill: 'q3-tint',
  stroke: { ink: 'q3', width: 2 },
})

/** What is no co-creation: asked when all is made, led along a track, or handed the task. */
export const notCoCreation = {
  consultation: (x, y) => [
    ...mark('diamond', x - 30, y, 20),
    thing(x, y, 24),
    ...mark('outline', x + 30, y, 20),
  ],
  programmed: (x, y) => [
    line([x - 38, y - 15], [x + 38, y - 15]),
    line([x - 38, y + 15], [x + 38, y + 15]),
    ...mark('circle', x - 18, y, 20),
    ...arrow([x - 2, y], [x + 32, y]),
  ],
  offloading: (x, y) => [
    thing(x, y - 16, 20),
    ...mark('diamond', x - 30, y + 12, 20),
    ...arrow([x - 15, y + 12], [x + 15, y + 12]),
    ...mark('circle', x + 30, y + 12, 20),
  ],
} satisfies Record<string, Picture>

export const ladder = {
  alone: (x, y) => [
    ...mark('circle', x, y - 22, 15),
    line([x - 15, y - 12], [x - 15, y + 30]),
    line([x + 15, y - 12], [x + 15, y + 30]),
    ...[-8, 2, 12, 22].map((rung) => line([x - 15, y + rung], [x + 15, y + rung])),
  ],
  together: (x, y) => [
    line([x, y - 12], [x - 24, y + 14]),
    line([x, y - 12], [x + 24, y + 14]),
    line([x - 18, y + 17], [x + 18, y + 17]),
    ...mark('ring', x, y - 19, 20),
    ...mark('diamond', x - 29, y + 17, 20),
    ...mark('circle', x + 29, y + 17, 20),
  ],
} satisfies Record<string, Picture>

export const gains = {
  effectiveness: (x, y) => [
    ...mark('circle', x - 32, y - 18, 14),
    ...mark('cross', x - 32, y + 18, 14),
    ...arrow([x - 21, y - 12], [x - 5, y - 4]),
    ...arrow([x - 21, y + 12], [x - 5, y + 4]),
    { kind: 'circle', x: x + 18, y, radius: 17, fill: 'q4' },
  ],
  cohesion: (x, y) => [
    line([x - 18, y], [x - 11, y]),
    line([x + 11, y], [x + 18, y]),
    ...mark('ring', x - 29, y, 21),
    ...mark('diamond', x, y, 21),
    ...mark('circle', x + 29, y, 21),
  ],
  innovation: definition.better,
  democracy: (x, y) => [
    ...pointing(x - 34, y, 1),
    ...pointing(x - 16, y, -1),
    ...arrow([x - 6, y], [x + 7, y]),
    ...pointing(x + 17, y, 1),
    ...pointing(x + 34, y, 1),
  ],
} satisfies Record<string, Picture>

/** A head that points forwards (1) or back (-1). */
const pointing = (x: number, y: number, way: 1 | -1): readonly Shape[] => [
  {
    kind: 'polygon',
    points: [
      [x - 7 * way, y - 9],
      [x + 8 * way, y],
      [x - 7 * way, y + 9],
    ],
    fill: 'ink',
  },
]

/** How far the leading reaches: the one circle is larger than any, and smaller than all together. */
export const leadingRadii = { one: 44, leader: 26, others: 16 } as const

const others = [
  [-46, 0],
  [46, 0],
  [-20, -45],
  [20, -45],
  [-20, 45],
  [20, 45],
] as const

export const leading = {
  one: (x, y) => [{ kind: 'circle', x, y, radius: leadingRadii.one, fill: 'q4' }],
  many: (x, y) => [
    { kind: 'circle', x, y, radius: leadingRadii.leader, fill: 'q4' },
    ...others.map(
      ([dx, dy]): Shape => ({
        kind: 'circle',
        x: x + dx,
        y: y + dy,
        radius: leadingRadii.others,
        fill: 'q4-tint',
        stroke: { ink: 'q4', width: 2 },
      }),
    ),
  ],
} satisfies Record<string, Picture>
