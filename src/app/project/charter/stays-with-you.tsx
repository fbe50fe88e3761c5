import { useWords } from '#i18n/messages-context.tsx'
import { Checkbox } from '#ui/form/checkbox.tsx'
import { Field } from '#ui/form/field.tsx'
import type { TakenAlong } from './paper-file.ts'

/**
 * What is not for everybody to read, and where it goes this one time. In a file with the project in it
 * assessments always travel; private notes only when it is for oneself.
 */
export function StaysWithYou(props: {
  notes: number
  taken: TakenAlong
  onTaken: (taken: TakenAlong) => void
}) {
  const { notes, taken, onTaken } = props
  const { stays } = useWords().paper.sheet
  const where = (isOnPaper: boolean, travels: boolean) =>
    [
      isOnPaper ? stays.onPaper : stays.notOnPaper,
      ...(taken.inside === null ? [] : [travels ? stays.inFile : stays.notInFile]),
    ].join(' ')
  return (
    <Field label={stays.heading} labelAs="legend" headingLevel={3} help={stays.help}>
      {() => (
        <>
          {notes > 0 && (
            <Checkbox
              label={stays.notes(notes)}
              help={where(taken.privateNotes, taken.inside === 'self')}
              checked={taken.privateNotes}
              onChange={({ target }) => onTaken({ ...taken, privateNotes: target.checked })}
            />
          )}
          <Checkbox
            label={stays.assessments}
            help={where(taken.assessments, true)}
            checked={taken.assessments}
            onChange={({ target }) => onTaken({ ...taken, assessments: target.checked })}
          />
        </>
      )}
    </Field>
  )
}
