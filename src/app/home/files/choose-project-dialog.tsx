import { useRef, useState } from 'react'
import { FormDialog } from '#app/shell/form-dialog.tsx'
import type { Project } from '#core/project/project.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { clockTime, longDate } from '#i18n/format.ts'
import { useShell } from '#i18n/messages-context.tsx'
import type { FoundProjects } from '#storage/project-exchange.ts'
import { ChoiceGroup } from '#ui/form/choice-group.tsx'

/** Which of the projects in a file to open; those that cannot be opened are told of. */
export function ChooseProjectDialog(
  props: FoundProjects & { onClose: () => void; onChosen: (project: Project) => void },
) {
  const { projects, unread, onClose, onChosen } = props
  const { language, shell } = useShell()
  const { home, notices } = shell
  const { choose } = notices.file
  const [place, setPlace] = useState('0')
  const chosen = useRef<HTMLInputElement>(null)
  const onSubmit = () => {
    const project = projects[Number(place)]
    if (project) onChosen(project)
  }
  return (
    <FormDialog
      open
      onClose={onClose}
      onSubmit={onSubmit}
      title={choose.title}
      text={choose.text(projects.length + unread, unread)}
      icon="folder-open"
      submitLabel={choose.open}
      chosen={chosen}
    >
      <ChoiceGroup
        legend={choose.projects}
        hideLabel
        name="project"
        options={projects.map(({ answers, changed, language: written }, nth) => ({
          value: String(nth),
          label: shownName(answers.start.title, home.projects.unnamed),
          lang: isFilled(answers.start.title) && written !== language ? written : undefined,
          text: choose.changed(longDate(changed, language), clockTime(changed, language)),
        }))}
        value={place}
        onValue={setPlace}
        chosenRef={chosen}
      />
    </FormDialog>
  )
}
