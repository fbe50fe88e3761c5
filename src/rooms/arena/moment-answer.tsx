import { type FocusEvent, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { isFilled } from '#core/questions/is-filled.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useRejection } from '#rooms/shared/rejection.ts'
import { TextArea } from '#ui/form/text-area.tsx'
import { TextField } from '#ui/form/text-field.tsx'

interface Moment {
  readonly name: string
  readonly type: 'date' | 'time'
  readonly label: string
  readonly asText: string
  readonly isPickable: (text: string) => boolean
  /** Whether the paper and the calendar can make something of it. */
  readonly isReadable: (text: string) => boolean
  /** Said where they cannot. */
  readonly unread: string
  /** Said of what the picker holds and does not give away: half a date, the 31st of February. */
  readonly unfinished: string
  /** Said of what can be read and is hardly meant. */
  readonly doubt?: string | null
}

/**
 * A date or a time in the browser's own picker. What the picker cannot show, such as "i maj" from an
 * opened file, is given a plain text field: a picker would show it as empty.
 */
export function MomentAnswer(moment: Moment) {
  const { name, type, label, asText, isPickable } = moment
  const { form } = useWords()
  const { register, getValues } = useFormContext()
  const isRejected = useRejection(name)
  const [isPicker] = useState(() => {
    const begin: string = getValues(name)
    return begin === '' || isPickable(begin)
  })
  const { onBlur, ...field } = register(name)
  const { hints, onFocus, onLeave } = useMomentHints(moment)
  const control = {
    ...field,
    label,
    hints,
    error: isRejected ? form.tooLong : undefined,
    errorPrefix: form.errorPrefix,
    width: 'medium' as const,
    onFocus,
    onBlur: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      void onBlur(event)
      onLeave(event.currentTarget)
    },
  }
  if (isPicker) return <TextField {...control} type={type} />
  return <TextArea {...control} oneLine help={asText} />
}

/** What is wrong with a moment once it has been left: while a year is typed, it is another at each key. */
function useMomentHints({ name, isReadable, unread, unfinished, doubt = null }: Moment) {
  const { advice } = useWords()
  const text: string = useWatch({ name })
  const [isOpen, setIsOpen] = useState(false)
  const [isUnfinished, setIsUnfinished] = useState(false)
  const isUnread = isFilled(text) && !isReadable(text)
  const line = isUnfinished ? unfinished : isUnread ? unread : doubt
  return {
    hints: { lines: isOpen || line === null ? [] : [line], ...advice.hints },
    onFocus: () => setIsOpen(true),
    onLeave: ({ validity }: { readonly validity: ValidityState }) => {
      setIsOpen(false)
      setIsUnfinished(validity.badInput)
    },
  }
}
