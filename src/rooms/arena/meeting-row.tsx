import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { isDay } from '#core/calendar/calendar-day.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { SelectAnswer } from '#rooms/shared/select-answer.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { Icon } from '#ui/icon.tsx'
import { TextField } from '#ui/text-field.tsx'
import styles from './meetings.module.css'

/** One meeting. `before` is the date of the meeting above it. */
export function MeetingRow({ name, before }: { name: string; before: string | undefined }) {
  const { meetings: words } = useWords().arena
  const date: string = useWatch({ name: `${name}.date` })
  const isEarlier = before !== undefined && isDay(before) && isDay(date) && date < before
  return (
    <>
      <div className={styles.when}>
        <MomentAnswer
          name={`${name}.date`}
          type="date"
          label={words.date}
          asText={words.dateAsText}
          isPickable={isDay}
        />
        <MomentAnswer
          name={`${name}.starts`}
          type="time"
          label={words.starts}
          asText={words.timeAsText}
          isPickable={isClock}
        />
        <MomentAnswer
          name={`${name}.ends`}
          type="time"
          label={words.ends}
          asText={words.timeAsText}
          isPickable={isClock}
        />
        <SelectAnswer
          name={`${name}.agenda`}
          set="agenda"
          label={words.agenda}
          none={words.noAgenda}
        />
      </div>
      {isEarlier && (
        <p className={styles.earlier}>
          <Icon name="triangle-alert" />
          {words.before}
        </p>
      )}
      <div className={styles.what}>
        <TextAnswer name={`${name}.purpose`} rows={2} label={words.purpose} />
        <TextAnswer name={`${name}.place`} look="line" label={words.place} />
      </div>
    </>
  )
}

const isClock = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/**
 * A date or a time in the browser's own picker. What the picker cannot show, such as "i maj" from an
 * opened file, is given a plain text field: a picker would show it as empty.
 */
function MomentAnswer(props: {
  name: string
  type: 'date' | 'time'
  label: string
  asText: string
  isPickable: (text: string) => boolean
}) {
  const { name, type, label, asText, isPickable } = props
  const { register, getValues } = useFormContext()
  const [isPicker] = useState(() => {
    const begin: string = getValues(name)
    return begin === '' || isPickable(begin)
  })
  return (
    <TextField
      {...register(name)}
      type={isPicker ? type : 'text'}
      label={label}
      help={isPicker ? undefined : asText}
      width="medium"
    />
  )
}
