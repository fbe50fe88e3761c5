import type { FieldId } from '#core/questions/fields.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Example } from '#ui/form/example.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'

/** The good and the bad example of a field. */
export function FieldExample({ field }: { field: FieldId }) {
  const { fields, form } = useWords()
  const { name, good, bad } = fields[field]
  return (
    <Example
      summary={
        <>
          <span>{form.example.summary}</span>
          <VisuallyHidden>{form.example.of(name)}</VisuallyHidden>
        </>
      }
      good={{ label: form.example.good, text: good }}
      bad={{ label: form.example.bad, text: bad }}
      openWhen="wide"
    />
  )
}
