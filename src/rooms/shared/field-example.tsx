import type { FieldId } from '#core/questions/fields.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Example, type ExampleProps } from '#ui/form/example.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'

/** The good and the bad example of a field. */
export function FieldExample({ field }: { field: FieldId }) {
  const { name, good, bad } = useWords().fields[field]
  return <AnswerExample of={name} good={good} bad={bad} openWhen="wide" />
}

interface AnswerExampleProps {
  /** What is answered: it tells the examples of a page apart. */
  readonly of: string
  readonly good: string
  readonly bad: string
  readonly openWhen?: ExampleProps['openWhen']
}

/** A good and a bad example of an answer. */
export function AnswerExample({ of, good, bad, openWhen }: AnswerExampleProps) {
  const { example } = useWords().form
  return (
    <Example
      summary={
        <>
          <span>{example.summary}</span>
          <VisuallyHidden>{example.of(of)}</VisuallyHidden>
        </>
      }
      good={{ label: example.good, text: good }}
      bad={{ label: example.bad, text: bad }}
      openWhen={openWhen}
    />
  )
}
