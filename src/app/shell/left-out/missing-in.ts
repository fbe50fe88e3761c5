import { type Undecided, undecided } from '#core/merge/undecided.ts'
import type { Project } from '#core/project/project.ts'
import { leftOut, type WaitingText } from '#core/project/waiting-texts.ts'
import { keptOtherTexts, keptRejectedInputs, keptUnsentTexts } from '#storage/waiting-texts.ts'

/** What somebody wrote that no file of the project holds. */
export interface Missing {
  /** Too long, or not sent. */
  readonly waiting: readonly WaitingText[]
  /** What stands beside what was written later. */
  readonly others: readonly Undecided[]
  readonly count: number
}

/** Of a project, whether it is open or not. */
export function missingIn(project: Project): Missing {
  const { id } = project
  const kept = { rejected: keptRejectedInputs(id).read(), unsent: keptUnsentTexts(id).read() }
  const waiting = leftOut(kept, project)
  const others = undecided(project, keptOtherTexts(id).read() ?? [])
  return { waiting, others, count: waiting.length + others.length }
}
