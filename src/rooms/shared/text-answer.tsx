import { useFormContext } from 'react-hook-form'
import type { Route } from '#core/journey/journey.ts'
import { type FieldId, softLimits, type TextPlace } from '#core/questions/fields.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import type { FieldTexts } from '#ui/form/field.tsx'
import { TextArea } from '#ui/form/text-area.tsx'
import { useLacks } from './example/examples-context.ts'
import { FieldExample } from './example/field-example.tsx'
import { isShown } from './field-group.tsx'
import { useControlHints } from './field-hints.tsx'
import { FieldRemarks } from './field-remarks.tsx'
import { useRejection } from './rejection.ts'
import { useRemarksDescribed } from './remarks-context.ts'

interface TextAnswerProps
  extends Pick<
    FieldTexts,
    'label' | 'help' | 'note' | 'noteIcon' | 'after' | 'described' | 'isLacking'
  > {
  /** Where in the form, as `problem.openness.fixed`. */
  readonly name: string
  /** Its place in the answers, when the form is not over all of them, as that of one actor. */
  readonly soft?: TextPlace | undefined
  /** Characters there is room for, where the text is no answer of its own. */
  readonly room?: number
  readonly look?: 'area' | 'line' | 'short' | undefined
  readonly rows?: number
  readonly headingLevel?: 2 | 3 | undefined
  /** When the text is the whole of a field, whose hints then stand under it. */
  readonly field?: FieldId | undefined
  /** Id of the row it stands in, when hints are about rows. */
  readonly about?: string | undefined
}

/** One text of the open form: kept at every keystroke, counted against its soft limit. */
export function TextAnswer(props: TextAnswerProps) {
  const { name, soft, room, look = 'area', rows, field: whole, about, ...texts } = props
  const { form } = useWords()
  const { register } = useFormContext()
  const isRejected = useRejection(name)
  const lang = useTypedLanguage()
  const hints = useControlHints({ name, field: whole, about })
  const place = soft ?? name.replace(/\.\d+/g, '.*')
  const field = {
    ...texts,
    ...register(name),
    error: isRejected ? form.tooLong : undefined,
    errorPrefix: form.errorPrefix,
    hints,
    softLimit: isTextPlace(place) ? (softLimits[place] ?? undefined) : room,
    counter: form.counter,
    lang,
  }
  if (look === 'area') return <TextArea {...field} rows={rows} />
  return <TextArea {...field} oneLine width={look === 'short' ? 'medium' : 'full'} />
}

const isTextPlace = (place: string): place is TextPlace => Object.hasOwn(softLimits, place)

/** A numbered field that is a single text: its name is the label, with help and an example. */
export function TextQuestion(props: {
  field: Extract<FieldId, TextPlace>
  route: Route
  look?: TextAnswerProps['look']
  note?: TextAnswerProps['note']
  level?: 2 | 3
}) {
  const { field, route, look, note, level = 2 } = props
  const words = useWords().fields[field]
  const lacks = useLacks(field)
  const described = useRemarksDescribed(field)
  if (!isShown(field, route)) return null
  return (
    <TextAnswer
      name={field}
      field={field}
      look={look}
      label={words.name}
      help={words.help}
      note={note}
      headingLevel={level}
      described={described}
      after={
        <>
          <FieldRemarks field={field} />
          <FieldExample field={field} />
        </>
      }
      isLacking={lacks}
    />
  )
}
