import { paperChoices, usualPaper } from './paper-choices.ts'
import { lastPage } from './preferences.ts'
import { forgetUnsavedWork } from './unsaved-work.ts'
import { keptRejectedInputs, keptUnsentTexts } from './waiting-texts.ts'

/** What this browser knows of a project besides the project itself, once that is gone for good. */
export function forgetProject(projectId: string): void {
  lastPage(projectId).keep(null)
  paperChoices(projectId).keep(usualPaper)
  forgetUnsavedWork(projectId)
  keptRejectedInputs(projectId).keep([])
  keptUnsentTexts(projectId).keep([])
}
