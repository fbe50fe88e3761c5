import type { Project } from '#core/project/project.ts'
import { withPrivateNotesOf } from '#core/questions/off-paper.ts'
import { withPrivateFindingsOf } from '#core/rules/judgement.ts'

/**
 * A project from a file with the private notes that `here` has wherever it has none itself. A file to share
 * leaves them out and does not say so; and whoever gets it may write notes of their own and save everything
 * there is. So a note that is not in a file counts as left out of it, one by one, and never as deleted.
 */
export const withNotesLeftOut = (file: Project, here: Project): Project => ({
  ...file,
  answers: withPrivateNotesOf(file.answers, here.answers),
  judgement: withPrivateFindingsOf(file.judgement, here.judgement),
})

/**
 * As `withNotesLeftOut`, also with the remarks where it has none at all: no link and no PDF carries them. What
 * it differs by from `here` then is what somebody has changed.
 */
export function withLeftBehind(file: Project, here: Project): Project {
  const remarks = file.remarks.length > 0 ? file.remarks : here.remarks
  return { ...withNotesLeftOut(file, here), remarks }
}
