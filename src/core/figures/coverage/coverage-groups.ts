import type { Shape, Space } from '#core/figures/drawing/figure.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import type { Flow } from '#core/figures/drawing/flow.ts'
import { heightOf, labelStyles, placed, setLabel } from '#core/figures/drawing/labels.ts'
import { codes } from '#core/questions/codes.ts'
import { groupSphere } from '#core/questions/group-sphere.ts'
import type { CoverageSource, CoveringActor } from './coverage-source.ts'

/** The same with all actors of a group as one, which has the strongest mark that one of them has. */
export function byGroup({ actors, needs }: CoverageSource, words: FigureWords): CoverageSource {
  const there = new Set(actors.map(({ group }) => group))
  const groups = [...codes.group, null].filter((group) => there.has(group))
  const groupsOf = (marked: readonly number[]) => {
    const found = new Set(marked.map((place) => actors[place]?.group))
    return groups.flatMap((group, place) => (found.has(group) ? [place] : []))
  }
  return {
    actors: groups.map((group) => ({
      name: group ? words.groups[group] : words.noGroup,
      group,
      sphere: group ? groupSphere[group] : 'none',
    })),
    needs: needs.map((need) => {
      const carriers = groupsOf(need.carriers)
      const contributors = groupsOf(need.contributors).filter((place) => !carriers.includes(place))
      return { ...need, carriers, contributors }
    }),
  }
}

/** Between a column's line and its name. */
const nameGap = 6
const stroke = { ink: 'quiet', width: 0.75 } as const

interface Middles {
  readonly middles: readonly number[] | null
}

/** The names of narrow columns, each one line below the one before it, on a line down to its marks. */
export function flags(actors: readonly CoveringActor[], { middles }: Middles, space: Space): Flow {
  const columns = actors
    .map(({ name }, place) => ({ name, x: middles?.[place] ?? 0 }))
    .toSorted((a, b) => a.x - b.x)
  const lines: { x: number; top: number }[] = []
  const names: Shape[] = []
  let top = 0
  for (const { name, x } of columns) {
    const width = space.width - x - nameGap
    const label = setLabel([{ text: name, style: labelStyles.quiet, lines: 2 }], {
      ...space,
      width,
    })
    names.push(...placed(label, { x: x + nameGap, top, anchor: 'start', maxWidth: width }))
    lines.push({ x, top: top + 3 })
    top += heightOf(label)
  }
  const drawn = lines.map(({ x, top: from }): Shape => {
    const points = [[x, from] as const, [x, top + 2] as const]
    return { kind: 'line', points, stroke }
  })
  return { shapes: [...drawn, ...names], height: top + 6 }
}
