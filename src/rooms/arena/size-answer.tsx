import { useState } from 'react'
import { get, useController } from 'react-hook-form'
import { useWords } from '#i18n/messages-context.tsx'
import { TextField } from '#ui/text-field.tsx'

const name = 'arena.size'

/**
 * How many take part, as a whole number. Anything else stays on the page as it was written, and the
 * number kept last stays kept.
 */
export function SizeAnswer() {
  const { arena, form } = useWords()
  const { field, formState } = useController({ name })
  const [text, setText] = useState(field.value === null ? '' : String(field.value))
  const isRefused = get(formState.errors, name) !== undefined
  return (
    <TextField
      ref={field.ref}
      name={name}
      label={arena.size}
      inputMode="numeric"
      width="short"
      error={isRefused ? form.notANumber : undefined}
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
  return /^\d+$/.test(bare) ? Number(bare) : text
}
