import { FormProvider, useForm } from 'react-hook-form'
import { nextStepsPart, type Project } from '#core/project/project.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useSentOn } from '#rooms/shared/answers-form.tsx'
import { type RefusedTexts, withRefused } from '#rooms/shared/refused-texts.ts'
import { RowsAnswer } from '#rooms/shared/rows-answer.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'

type Steps = Pick<Project, 'nextSteps'>

/** As many as the charter's front page has room for. */
const most = 3

/** What the group has agreed to do next: what, who and when. Begun anew when its `key` changes. */
export function AgreedSteps(props: {
  stored: () => Steps
  newId: () => string
  refused: RefusedTexts
  onSteps: (steps: Steps, name: string) => void
}) {
  const { stored, newId, onSteps, refused } = props
  const { steps } = useWords().overview
  const form = useForm<Steps>({ defaultValues: withRefused(stored(), refused) })
  useSentOn(form, { schema: nextStepsPart, stored, send: onSteps, refused })
  return (
    <FormProvider {...form}>
      <RowsAnswer
        name="nextSteps"
        newRow={() => ({ id: newId(), what: '', who: '', when: '' })}
        rowName={steps.row}
        add={steps.add}
        most={most}
      >
        {(name) => (
          <>
            <TextAnswer name={`${name}.what`} look="line" label={steps.what} />
            <TextAnswer name={`${name}.who`} look="line" label={steps.who} />
            <TextAnswer name={`${name}.when`} look="short" label={steps.when} />
          </>
        )}
      </RowsAnswer>
    </FormProvider>
  )
}
