import { type FocusEvent, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { isDay, meetingYears } from '#core/calendar/calendar-day.ts'
import { endsDayAfter, minutesOf } from '#core/calendar/time-of-day.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useRejection } from '#rooms/shared/rejection.ts'
import { SelectAnswer } from '#rooms/shared/select-answer.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { TextArea } from '#ui/form/text-area.tsx'
import { TextField } from '#ui/form/text-field.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './meetings.module.css'

/** One meeting. `before` is the date of the meeting above it. */
export function MeetingRow({ name, before }: { name: string; before: string | undefined }) {
  const { meetings: words } = useWords().arena
  const date: string = useWatch({ name: `${name}.date` })
  const [starts, ends]: string[] = useWatch({ name: [`${name}.starts`, `${name}.ends`] })
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
          isReadable={isDay}
          unread={words.unreadDate(meetingYears.first, meetingYears.last)}
          unfinished={words.unfinishedDate}
        />
        <MomentAnswer
          name={`${name}.starts`}
          type="time"
          label={words.starts}
          asText={words.timeAsText}
          isPickable={isClock}
          isReadable={isReadableTime}
          unread={words.unreadTime}
          unfinished={words.unfinishedTime}
        />
        <MomentAnswer
          name={`${name}.ends`}
          type="time"
          label={words.ends}
          asText={words.timeAsText}
          isPickable={isClock}
          isReadable={isReadableTime}
          unread={words.unreadTime}
          unfinished={words.unfinishedTime}
          doubt={endsDayAfter(starts ?? '', ends ?? '') ? words.endsDayAfter : null}
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
          <span>{words.before}</span>
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
const isReadableTime = (text: string) => minutesOf(text) !== null

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
function MomentAnswer(moment: Moment) {
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
