import type { Coverage } from '#core/questions/team.ts'

type Marks = Coverage[string]

/** How far one need is covered, counted in actors. */
export interface NeedCover {
  readonly state: 'covered' | 'contributionsOnly' | 'uncovered'
  readonly carriers: number
  readonly contributors: number
}

const nobody: NeedCover = { state: 'uncovered', carriers: 0, contributors: 0 }
const known = new WeakMap<Marks, NeedCover>()

/** Counted once for each version of a need's marks: a thousand actors may have one each. */
export function needCover(marks: Marks | undefined): NeedCover {
  if (!marks) return nobody
  const found = known.get(marks)
  if (found) return found
  const all = Object.values(marks)
  const carriers = all.filter((mark) => mark === 2).length
  const contributors = all.length - carriers
  const state = carriers > 0 ? 'covered' : contributors > 0 ? 'contributionsOnly' : 'uncovered'
  const cover: NeedCover = { state, carriers, contributors }
  known.set(marks, cover)
  return cover
}
