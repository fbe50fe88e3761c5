import type { Point, Shape } from '#core/figures/drawing/figure.ts'

export type MarkName = 'carries' | 'contributes' | 'emptySeat' | 'nothing'

const radius = 6

/** The fuller the disc, the more is carried; drawn around a centre. */
export const coverageMarks: Readonly<Record<MarkName, (x: number, y: number) => readonly Shape[]>> =
  {
    carries: (x, y) => [{ kind: 'circle', x, y, radius, fill: 'ink' }],
    contributes: (x, y) => [
      { kind: 'circle', x, y, radius: radius - 0.75, fill: 'paper', stroke },
      { kind: 'polygon', points: halfDisc(x, y), fill: 'ink' },
    ],
    emptySeat: (x, y) => [
      {
        kind: 'rect',
        x: x - 8,
        y: y - 7,
        width: 16,
        height: 14,
        radius: 2,
        fill: 'q3-hatch',
        stroke: edge,
      },
    ],
    nothing: (x, y) => [{ kind: 'circle', x, y, radius: 1.2, fill: 'quiet' }],
  }

const stroke = { ink: 'ink', width: 1.5 } as const
export const edge = { ink: 'q3', width: 1.2, dash: [5, 4] } as const

/** Enough corners for it to look round. */
const corners = 16

const halfDisc = (x: number, y: number): readonly Point[] =>
  Array.from({ length: corners + 1 }, (_, index) => {
    const turn = (Math.PI * index) / corners - Math.PI / 2
    return [round(x + radius * Math.cos(turn)), round(y + radius * Math.sin(turn))]
  })

const round = (length: number) => Math.round(length * 100) / 100
