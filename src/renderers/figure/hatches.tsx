import type { Fill, Hue, Shape } from '#core/figures/drawing/figure.ts'

const hues = ['q1', 'q2', 'q3', 'q4'] as const satisfies readonly Hue[]

/** Where the hatch of a hue is found; ids are the page's, so each picture has its own. */
export const hatchUrl = (fill: Fill | undefined, id: string): string | undefined =>
  fill?.endsWith('-hatch') ? `url(#${id}${fill})` : undefined

/** The hatches a picture needs: slanting lines in the hue's tint, on paper. */
export function HatchPatterns({ shapes, id }: { shapes: readonly Shape[]; id: string }) {
  const fills = new Set(shapes.map((shape) => ('fill' in shape ? shape.fill : undefined)))
  const wanted = hues.filter((hue) => fills.has(`${hue}-hatch`))
  if (wanted.length === 0) return null
  return (
    <defs>
      {wanted.map((hue) => (
        <pattern
          key={hue}
          id={`${id}${hue}-hatch`}
          width="12"
          height="12"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="12" height="12" data-fill="paper" />
          <rect width="6" height="12" data-hatch={hue} />
        </pattern>
      ))}
    </defs>
  )
}
