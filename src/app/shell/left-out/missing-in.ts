import { type Undecided, undecided } from '#core/merge/undecided.ts'
import { isSame } from '#core/plain-values.ts'
import type { Project } from '#core/project/project.ts'
import { isForPaper, leftOut, type WaitingText } from '#core/project/waiting-texts.ts'
import type { Session } from '#session/create-session.ts'
import { keptOtherTexts, keptRejectedInputs, keptUnsentTexts } from '#storage/waiting-texts.ts'

/** What somebody wrote that no file of the project holds. */
export interface Missing {
  /** Too long, or not sent. */
  readonly waiting: readonly WaitingText[]
  /** What stands beside what was written later. */
  readonly others: readonly Undecided[]
  readonly count: number
}

/** Of a project; where it is open also what no longer lies in the browser, as after that was cleared. */
export function missingIn(project: Project, session?: Waiting): Missing {
  const { id } = project
  const kept = {
    rejected: together(keptRejectedInputs(id).read(), session?.rejected.all()),
    unsent: together(keptUnsentTexts(id).read(), session?.unsent.all()),
  }
  const waiting = leftOut(kept, project)
  const others = undecided(
    project,
    together(keptOtherTexts(id).read() ?? [], session?.others.all()),
  )
  return { waiting, others, count: waiting.length + others.length }
}

/** Of that, what a paper or a link of the project would hold. */
export function missingForPaper(project: Project, session?: Waiting): Missing {
  const all = missingIn(project, session)
  const waiting = all.waiting.filter(isForPaper)
  const others = all.others.filter(({ other }) => !offPaper.has(other.path[0] ?? ''))
  return { waiting, others, count: waiting.length + others.length }
}
const offPaper: ReadonlySet<string> = new Set(['remarks', 'workshop'] satisfies (keyof Project)[])

type Waiting = Pick<Session, 'rejected' | 'unsent' | 'others'>

const together = <T>(kept: readonly T[], here: readonly T[] = []): readonly T[] => [
  ...kept,
  ...here.filter((each) => !kept.some((one) => isSame(one, each))),
]
