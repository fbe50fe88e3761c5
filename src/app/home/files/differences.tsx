import { Changes } from '#app/project/changes/changes.tsx'
import { withLeftBehind } from '#core/merge/left-behind.ts'
import type { Project } from '#core/project/project.ts'
import { privateNoteCount } from '#core/questions/off-paper.ts'
import { allChanges } from '#core/versions/all-changes.ts'
import { TypedLanguageProvider, useWords } from '#i18n/messages-context.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import styles from './join-dialog.module.css'

/** What the project in the browser and that in a file do not have in common, part by part. */
export function Differences({ here, file }: { here: Project; file: Project }) {
  const { joining } = useWords()
  const whole = withLeftBehind(file, here)
  const changes = allChanges(here, whole)
  const notes = privateNoteCount(whole.answers) - privateNoteCount(file.answers)
  const remarks = whole.remarks.length - file.remarks.length
  return (
    <TypedLanguageProvider language={file.language}>
      {notes > 0 && <p className={styles.quiet}>{joining.stays.notes(notes)}</p>}
      {remarks > 0 && <p className={styles.quiet}>{joining.stays.remarks(remarks)}</p>}
      {changes.length > 0 && (
        <Disclosure summary={joining.differences(changes.length)}>
          <p className={styles.quiet}>{joining.compare.text}</p>
          <Changes changes={changes} said={joining.compare} />
        </Disclosure>
      )}
    </TypedLanguageProvider>
  )
}
