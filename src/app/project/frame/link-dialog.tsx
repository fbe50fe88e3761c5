import { useMemo, useRef, useState } from 'react'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import type { Audience } from '#app/shell/audience-choice.tsx'
import { isHereOnly } from '#app/shell/fetching/where-run.ts'
import { FormDialog } from '#app/shell/form-dialog.tsx'
import { HandingOver } from '#app/shell/handing-over.tsx'
import { missingForPaper } from '#app/shell/left-out/missing-in.ts'
import { address, paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import { limits } from '#core/limits.ts'
import { forPaper } from '#core/project/for-paper.ts'
import { type Project, projectToShare } from '#core/project/project.ts'
import { hasPrivateNotes } from '#core/questions/off-paper.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { wholeNumber } from '#i18n/shared/whole-number.ts'
import { serializedNow } from '#session/shelf-acts.ts'
import { packedInLink } from '#storage/project-link.ts'
import { TextField } from '#ui/form/text-field.tsx'
import { useCopying } from '#ui/form/use-copying.ts'
import { Notice } from '#ui/notice.tsx'
import { Stack } from '#ui/page/layout.tsx'

/** The project as an address to send; where it is too large for one, the way to a file. */
export function LinkDialog(props: { onClose: () => void; onSaveAsFile: () => void }) {
  const { onClose, onSaveAsFile } = props
  const { link, frame } = useWords()
  const { language, shell } = useShell()
  const project = useProject((state) => state.project)
  const [audience, setAudience] = useState<Audience>('share')
  const chosen = useRef<HTMLInputElement>(null)
  const isAsked = hasPrivateNotes(project.answers)
  const made = useLink(project, isAsked ? audience : 'self')
  const { field, note, copy } = useCopying(made, link)
  const missing = missingForPaper(project, useSession())
  const told = missing.count > 0 ? [shell.file.leftOut(missing.count)] : []
  const most = wholeNumber(limits.linkAddress, language)
  return (
    <FormDialog
      open
      onClose={onClose}
      onSubmit={() => (made === null ? onSaveAsFile() : void copy())}
      title={link.open}
      text={[link.text, ...told].join(' ')}
      icon={made === null ? 'download' : 'copy'}
      submitLabel={made === null ? frame.file.saveAsFile : link.copy}
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
          words={{ audience: link.audience, self: shell.file.self, share: link.share }}
        />
        {isHereOnly() && <Notice kind="info">{link.hereOnly}</Notice>}
        {made === null ? (
          <Notice kind="missing" heading={link.tooLarge.title}>
            {link.tooLarge.text(most)}
          </Notice>
        ) : (
          <TextField
            ref={field}
            readOnly
            label={link.address}
            note={note ?? link.length(wholeNumber(made.length, language))}
            value={made}
            spellCheck={false}
            onFocus={({ target }) => target.select()}
          />
        )}
      </Stack>
    </FormDialog>
  )
}

/** Null where it would be too long. */
function useLink(project: Project, audience: Audience): string | null {
  const services = useServices()
  return useMemo(() => {
    // A link shows the paper, which has no remarks and no run sheet: none are to travel unseen.
    const handed = forPaper(audience === 'self' ? project : projectToShare(project))
    const packed = packedInLink(serializedNow(services, handed))
    if (packed === null) return null
    const [here = ''] = window.location.href.split('#')
    const made = here + address(paths.link(packed))
    return made.length > limits.linkAddress ? null : made
  }, [services, project, audience])
}
