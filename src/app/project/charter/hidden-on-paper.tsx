import { hiddenWords } from '#app/project/open/hidden-words.ts'
import { hiddenAnswers } from '#core/journey/hidden-answers.ts'
import type { Project } from '#core/project/project.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { PaperChoices } from '#storage/paper-choices.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { Checkbox } from '#ui/form/checkbox.tsx'
import { Notice } from '#ui/notice.tsx'

/** Said at once; more are one click away. */
const shown = 3

/** Before the paper is saved: what the short version hides, and whether it is printed all the same. */
export function HiddenOnPaper(props: {
  project: Project
  choices: PaperChoices
  onChoices: (choices: PaperChoices) => void
}) {
  const { project, choices, onChoices } = props
  const words = useWords()
  const { hidden } = words.paper
  const found = hiddenAnswers(project.answers, project.route)
  const said = hiddenWords(found, words)
  if (said === '') return null
  const count = found.fields.length + (found.meetings > 0 ? 1 : 0)
  return (
    <Notice kind="info" heading={hidden.heading}>
      {count > shown ? (
        <Disclosure summary={hidden.which(count)}>{said}</Disclosure>
      ) : (
        <p>{said}</p>
      )}
      <Checkbox
        label={hidden.include}
        checked={!choices.onlyShown}
        onChange={({ target }) => onChoices({ ...choices, onlyShown: !target.checked })}
      />
    </Notice>
  )
}
