import { useState } from 'react'
import { useController } from 'react-hook-form'
import { arenaSchema } from '#core/questions/arena.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useRejection } from '#rooms/shared/rejection.ts'
import { TextField } from '#ui/form/text-field.tsx'

const name = 'arena.size'

/**
 * How many take part, as a whole number. Anything else stays on the page as it was written, and the
 * number kept last stays kept.
 */
export function SizeAnswer() {
  const { arena, form } = useWords()
  const { field } = useController({ name })
  const [text, setText] = useState(field.value === null ? '' : String(field.value))
  const isRejected = useRejection(name)
  return (
    <TextField
      ref={field.ref}
      name={name}
      label={arena.size}
      inputMode="numeric"
      width="short"
      error={isRejected ? form.notANumber : undefined}
      errorPrefix={form.errorPrefix}
      value={text}
      onBlur={field.onBlur}
      onChange={(event) => {
        setText(event.target.value)
        field.onChange(asNumber(event.target.value))
      }}
    />
  )
}

/** A number, null for nothing, or the text itself, which no answer takes. */
function asNumber(text: string): number | string | null {
  const bare = text.trim()
  if (bare === '') return null
  const number = /^\d+$/.test(bare) ? Number(bare) : null
  return arenaSchema.shape.size.safeParse(number).success ? (number ?? text) : text
}
