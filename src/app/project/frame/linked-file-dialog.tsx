import { useState } from 'react'
import { useSession } from '#app/project/open/use-project.ts'
import { day } from '#app/shell/day.ts'
import { FormDialog } from '#app/shell/form-dialog.tsx'
import { missingIn } from '#app/shell/left-out/missing-in.ts'
import { LeftOut } from '#app/shell/left-out.tsx'
import { useServices } from '#app/shell/services.tsx'
import { useWords } from '#i18n/messages-context.tsx'
import { fileName } from '#storage/project-exchange.ts'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import { Stack } from '#ui/page/layout.tsx'

/** Says what it means that the project is written to a file as one goes, and has one chosen. */
export function LinkedFileDialog({ onClose }: { onClose: () => void }) {
  const { linkedFile } = useWords()
  const session = useSession()
  const { store, file } = session
  const { now } = useServices()
  const { say } = useAnnounce()
  const [hasFailed, setHasFailed] = useState(false)
  const { project } = store.getState()
  const missing = missingIn(project, session)
  const onChoose = async () => {
    setHasFailed(false)
    const chosen = await file?.choose(fileName(project, day(now())))
    if (chosen === undefined || chosen === 'failed') return setHasFailed(true)
    if (chosen === null) return
    onClose()
    say(linkedFile.begun(chosen.name))
  }
  return (
    <FormDialog
      open
      onClose={onClose}
      onSubmit={() => void onChoose()}
      title={linkedFile.open}
      text={linkedFile.text}
      icon="download"
      submitLabel={linkedFile.choose}
    >
      <Stack gap="m">
        <LeftOut project={project} missing={missing} onGo={onClose} />
        {hasFailed && <Notice kind="error">{linkedFile.notWritten}</Notice>}
      </Stack>
    </FormDialog>
  )
}
