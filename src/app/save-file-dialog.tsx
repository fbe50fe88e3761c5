import { useRef, useState } from 'react'
import type { Project } from '#core/project/project.ts'
import { hasPrivateNotes } from '#core/questions/private-notes.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/checkbox.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { useServices } from './services.tsx'
import { saveAsFile } from './shelf-acts.ts'

/** Asks what may leave with the file, then saves it. Private notes stay unless they are switched on. */
export function SaveFileDialog(props: {
  project: Project
  open: boolean
  onClose: () => void
  onSaved?: () => void
}) {
  const { project, open, onClose, onSaved } = props
  const { app, file } = useShell().shell
  const services = useServices()
  const { say } = useAnnounce()
  const [takesPrivate, setTakesPrivate] = useState(false)
  const save = useRef<HTMLButtonElement>(null)
  const isAsked = hasPrivateNotes(project.answers)

  const onSave = async () => {
    const name = await saveAsFile(services, project, takesPrivate || !isAsked)
    onClose()
    onSaved?.()
    say(file.saved(name))
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={file.title}
      closeLabel={app.close}
      initialFocus={save}
      actions={
        <>
          <Button ref={save} variant="primary" icon="download" onClick={() => void onSave()}>
            {file.save}
          </Button>
          <Button onClick={onClose}>{app.cancel}</Button>
        </>
      }
    >
      <p>{file.text}</p>
      {isAsked && (
        <>
          <Checkbox
            label={file.private}
            help={file.privateHelp}
            checked={takesPrivate}
            onChange={(event) => setTakesPrivate(event.target.checked)}
          />
          {!takesPrivate && <p>{file.privateLeftOut}</p>}
        </>
      )}
    </Dialog>
  )
}
