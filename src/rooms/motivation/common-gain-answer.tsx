import { useController } from 'react-hook-form'
import { type Code, codes } from '#core/questions/codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Select } from '#ui/select.tsx'

/** One of the four common gains, and beneath it what the deck means by it. */
export function CommonGainAnswer({ name }: { name: string }) {
  const words = useWords()
  const { field } = useController({ name })
  const chosen: Code<'commonGain'> | null = field.value
  return (
    <Select
      ref={field.ref}
      name={name}
      label={words.motivation.commonGain}
      help={chosen && words.codes.commonGain[chosen].text}
      emptyLabel={words.motivation.chooseGain}
      options={codes.commonGain.map((code) => ({
        value: code,
        label: words.codes.commonGain[code].name,
      }))}
      value={chosen ?? ''}
      onBlur={field.onBlur}
      onChange={(event) => field.onChange(event.target.value || null)}
    />
  )
}
