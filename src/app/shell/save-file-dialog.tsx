import { useRef, useState } from 'react'
import type { Project } from '#core/project/project.ts'
import { hasPrivateNotes } from '#core/questions/off-paper.ts'
import { useShell } from '#i18n/messages-context.tsx'
import type { Session } from '#session/create-session.ts'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Stack } from '#ui/page/layout.tsx'
import type { Audience } from './audience-choice.tsx'
import { FormDialog } from './form-dialog.tsx'
import { HandingOver } from './handing-over.tsx'
import { missingIn } from './left-out/missing-in.ts'
import { useServices } from './services.tsx'
import { saveAsFile } from './shelf-acts.ts'
import { useIdeaCount } from './use-idea-count.ts'

/**
 * Saves the project as a file. People save to keep their work, so everything is in it unless it is
 * said to be for others.
 */
export function SaveFileDialog(props: {
  project: Project
  /** Where it is open. */
  session?: Session
  onClose: () => void
  onSaved?: () => void
}) {
  const { project, session, onClose, onSaved } = props
  const { file } = useShell().shell
  const services = useServices()
  const { say } = useAnnounce()
  const [audience, setAudience] = useState<Audience>('self')
  const chosen = useRef<HTMLInputElement>(null)
  const isAsked = hasPrivateNotes(project.answers)
  const missing = missingIn(project, session)
  const remarks = project.remarks.length > 0 ? [file.remarks] : []
  const ideas = useIdeaCount(project.id)
  const stays = ideas?.count ? [file.ideas(ideas.count)] : []
  const inAll = stays.length > 0 && ideas?.areKept ? [file.ideasInAll] : []
  const allIn = isAsked ? [] : [file.allIn]
  const told = missing.count > 0 ? [file.leftOut(missing.count)] : allIn

  const onSave = async () => {
    const isShared = isAsked && audience === 'share'
    const name = await saveAsFile(services, project, {
      audience: isShared ? 'share' : 'self',
      use: isShared ? file.share.use : '',
    })
    onClose()
    onSaved?.()
    say(file.saved(name))
  }
  return (
    <FormDialog
      // Nothing is added to a window that is being read.
      open={ideas !== null}
      onClose={onClose}
      onSubmit={() => void onSave()}
      title={file.title}
      text={[file.text, ...told, ...(isAsked ? [] : remarks), ...stays, ...inAll].join(' ')}
      icon="download"
      submitLabel={file.save}
      chosen={isAsked ? chosen : undefined}
    >
      <Stack gap="m">
        <HandingOver
          project={project}
          missing={missing}
          onGo={onClose}
          value={audience}
          onValue={setAudience}
          chosenRef={chosen}
          both={remarks[0]}
        />
      </Stack>
    </FormDialog>
  )
}
