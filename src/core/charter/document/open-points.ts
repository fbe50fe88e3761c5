import type { Project } from '#core/project/project.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { PaperKind } from './papers.ts'

/** What an agreement cannot do without, and whoever receives it would ask for. */
export type OpenPoint = 'approver' | 'dates'

/** Those still to be settled, in the order of the terms. None of a paper to work on: there they have lines. */
export function openPoints({ answers }: Project, paper: PaperKind): readonly OpenPoint[] {
  if (paper === 'working') return []
  const { politics, time } = answers.arena
  const open: OpenPoint[] = []
  if (!isFilled(time.begins) || !isFilled(time.ends)) open.push('dates')
  if (!isFilled(politics.approver)) open.push('approver')
  return open
}
