import type { Ink, Point, Shape } from '#core/figures/drawing/figure.ts'

const head = 8

interface ArrowLook {
  readonly ink?: Ink
  readonly width?: number
  readonly dash?: readonly number[]
}

/** A line with a head at its end, along or across the figure. */
export function arrow(from: Point, to: Point, look: ArrowLook = {}): readonly Shape[] {
  const { ink = 'quiet', width = 2.5, dash = [] } = look
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
  const neck: Point = [to[0] - dx * head, to[1] - dy * head]
  return [
    ...(length > head
      ? [{ kind: 'line', points: [from, neck], stroke: { ink, width, dash } } as const]
      : []),
    {
      kind: 'polygon',
      points: [to, [neck[0] - dy * 5, neck[1] + dx * 5], [neck[0] + dy * 5, neck[1] - dx * 5]],
      fill: ink,
    },
  ]
}
