import { useRef, useState } from 'react'
import { type Audience, AudienceChoice } from '#app/shell/audience-choice.tsx'
import { FormDialog } from '#app/shell/form-dialog.tsx'
import { LeftOut, leftOutOf } from '#app/shell/left-out.tsx'
import type { Project } from '#core/project/project.ts'
import { hasPrivateNotes } from '#core/questions/private-notes.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import type { PageRequest } from '#papers/charter-pdf.ts'
import { ChoiceGroup } from '#ui/form/choice-group.tsx'
import { Stack } from '#ui/page/layout.tsx'
import { usePageCount } from './use-page-count.ts'

/** What lies in a PDF: the paper alone, or also the project, as it is for oneself or for others. */
export type PdfHolds = 'paper' | { readonly project: Audience }

const kinds = ['paper', 'project'] as const
type Kind = (typeof kinds)[number]

/**
 * The paper alone is offered each time and nothing else is remembered: whoever publishes a page of a
 * PDF with the project in it publishes all answers.
 */
export function SavePdfDialog(props: {
  project: Project
  /** What the paper itself is made of. */
  request: PageRequest
  onClose: () => void
  onSave: (holds: PdfHolds) => void
}) {
  const { project, request, onClose, onSave } = props
  const { toFile } = useWords().paper
  const pages = usePageCount(request)
  const [kind, setKind] = useState<Kind>('paper')
  const [audience, setAudience] = useState<Audience>('share')
  const chosen = useRef<HTMLInputElement>(null)
  const { leftOut } = useShell().shell.file
  const missing = leftOutOf(project)
  const told = missing.length > 0 ? [leftOut(missing.length)] : []
  return (
    <FormDialog
      open
      onClose={onClose}
      onSubmit={() => onSave(kind === 'paper' ? kind : { project: audience })}
      title={toFile.title}
      text={[toFile.text, ...told].join(' ')}
      icon="download"
      submitLabel={toFile.save}
      chosen={chosen}
    >
      <Stack gap="m">
        {pages !== null && <p>{toFile.pages(pages)}</p>}
        <LeftOut project={project} texts={missing} onGo={onClose} />
        <ChoiceGroup<Kind>
          legend={toFile.what}
          name="holds"
          options={kinds.map((value) => ({
            value,
            label: toFile.holds[value].label,
            text: toFile.holds[value].text,
          }))}
          value={kind}
          onValue={setKind}
          chosenRef={chosen}
        />
        {kind === 'project' && hasPrivateNotes(project.answers) && (
          <AudienceChoice value={audience} onValue={setAudience} />
        )}
      </Stack>
    </FormDialog>
  )
}
