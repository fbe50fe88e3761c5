import { isEmptySeat, markedIn } from '#core/questions/marks.ts'
import type { Coverage } from '#core/questions/team.ts'

/** How far one need is covered, counted in actors. */
export interface NeedCover {
  readonly state: 'covered' | 'contributionsOnly' | 'emptySeat'
  readonly carriers: number
  readonly contributors: number
}

export function needCover(marks: Coverage[string] | undefined): NeedCover {
  const marked = markedIn(marks)
  const carriers = marked.carriers.length
  return {
    state: isEmptySeat(marked) ? 'emptySeat' : carriers > 0 ? 'covered' : 'contributionsOnly',
    carriers,
    contributors: marked.contributors.length,
  }
}
