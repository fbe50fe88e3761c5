import type { FieldId } from '#core/questions/fields.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Example } from '#ui/example.tsx'

/** The good and the bad example of a field. */
export function FieldExample({ field }: { field: FieldId }) {
  const { fields, form } = useWords()
  const { good, bad } = fields[field]
  return (
    <Example
      summary={form.example.summary}
      good={{ label: form.example.good, text: good }}
      bad={{ label: form.example.bad, text: bad }}
      openWhen="wide"
    />
  )
}
