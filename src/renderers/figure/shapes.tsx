import type { Point, Shape, Stroke, Text } from '#core/figures/drawing/figure.ts'
import { hatchUrl } from './hatches.tsx'

interface ShapesProps {
  shapes: readonly Shape[]
  hatchId: string
  typedLanguage: string | undefined
}

/** Each shape in its role's colour; what stands where in a finished drawing does not move. */
export function Shapes({ shapes, ...drawing }: ShapesProps) {
  return shapes
    .map((shape, place) => ({ shape, key: String(place) }))
    .map(({ shape, key }) => <ShapeView key={key} shape={shape} {...drawing} />)
}

interface ShapeProps extends Omit<ShapesProps, 'shapes'> {
  shape: Shape
}

function ShapeView({ shape, hatchId, typedLanguage }: ShapeProps) {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = shape
      return <rect {...{ x, y, width, height }} rx={radius} {...paint(shape, hatchId)} />
    }
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} {...paint(shape, hatchId)} />
    case 'polygon':
      return <polygon points={written(shape.points)} {...paint(shape, hatchId)} />
    case 'line':
      return <polyline points={written(shape.points)} {...paint(shape, hatchId)} />
    case 'text':
      return <TextView text={shape} typedLanguage={typedLanguage} />
  }
}

function TextView({ text, typedLanguage }: { text: Text; typedLanguage: string | undefined }) {
  return (
    <text
      x={text.x}
      y={text.y}
      fontSize={text.size}
      fontWeight={text.weight === 'strong' ? 700 : 500}
      textAnchor={text.anchor}
      data-fill={text.ink}
      lang={text.typed ? typedLanguage : undefined}
    >
      {text.text}
    </text>
  )
}

const written = (points: readonly Point[]) => points.map(([x, y]) => `${x},${y}`).join(' ')

/** Roles as data: the style sheet knows their colours, and what becomes of them in each theme. */
function paint({ fill, stroke }: Paint, hatchId: string) {
  const hatch = hatchUrl(fill, hatchId)
  return {
    fill: hatch ?? (fill === undefined ? 'none' : undefined),
    'data-fill': hatch ? undefined : fill,
    'data-stroke': stroke?.ink,
    strokeWidth: stroke?.width,
    strokeDasharray: stroke?.dash?.length ? stroke.dash.join(' ') : undefined,
  }
}

interface Paint {
  readonly fill?: Parameters<typeof hatchUrl>[0]
  readonly stroke?: Stroke
}
