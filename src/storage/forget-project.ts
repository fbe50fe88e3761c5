import { linkedFiles } from './linked-files.ts'
import { paperChoices, usualPaper } from './paper-choices.ts'
import { lastPage } from './preferences.ts'
import { forgetUnsavedWork } from './unsaved-work.ts'
import { forgetWaitingTexts } from './waiting-texts.ts'

/** What this browser knows of a project besides the project itself, once that is gone for good. */
export function forgetProject(projectId: string): void {
  lastPage(projectId).keep(null)
  paperChoices(projectId).keep(usualPaper)
  forgetUnsavedWork(projectId)
  forgetWaitingTexts(projectId)
  void linkedFiles()?.forget(projectId)
}
