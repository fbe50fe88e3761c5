import { useController } from 'react-hook-form'
import { limits } from '#core/limits.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useRejection } from '#rooms/shared/rejection.ts'
import { TextField } from '#ui/form/text-field.tsx'
import styles from './workshop.module.css'

/**
 * How long a block takes, in whole minutes. Anything else stays on the page as it was written, and the
 * number kept last stays kept.
 */
export function MinutesAnswer({ name }: { name: string }) {
  const { workshop: words, form } = useWords()
  const { field } = useController({ name })
  const isRejected = useRejection(name)
  return (
    <div className={styles.minutes}>
      <TextField
        ref={field.ref}
        name={name}
        label={words.minutesLabel}
        hideLabel
        inputMode="numeric"
        error={isRejected ? words.notMinutes(limits.blockMinutes) : undefined}
        errorPrefix={form.errorPrefix}
        value={field.value === null ? '' : String(field.value)}
        onBlur={field.onBlur}
        onChange={({ target }) => field.onChange(asMinutes(target.value))}
      />
      <span aria-hidden="true">{words.minutesUnit}</span>
    </div>
  )
}

/** A number, null for nothing, or the text itself, which no block takes. */
function asMinutes(text: string): number | string | null {
  const bare = text.trim()
  if (bare === '') return null
  const number = /^\d{1,4}$/.test(bare) ? Number(bare) : null
  return number !== null && number <= limits.blockMinutes ? number : text
}
