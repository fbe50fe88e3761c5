import { useEffect, useRef, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { isDay, meetingYears } from '#core/calendar/calendar-day.ts'
import { endsDayAfter, minutesOf } from '#core/calendar/time-of-day.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { MomentAnswer } from '#rooms/arena/moment-answer.tsx'
import { SelectAnswer } from '#rooms/shared/select-answer.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import styles from './meetings.module.css'

/** When one meeting is, where, what for, and by which agenda. */
export function MeetingFields({ name, takesFocus }: { name: string; takesFocus: boolean }) {
  const fields = useRef<HTMLDivElement>(null)
  const [isAsked] = useState(takesFocus)
  useEffect(() => {
    if (isAsked) fields.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [isAsked])
  const { meetings: words } = useWords().arena
  const [starts, ends]: string[] = useWatch({ name: [`${name}.starts`, `${name}.ends`] })
  return (
    <>
      <div ref={fields} className={styles.when}>
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
      <div className={styles.what}>
        <TextAnswer name={`${name}.purpose`} rows={2} label={words.purpose} />
        <TextAnswer name={`${name}.place`} look="line" label={words.place} />
      </div>
    </>
  )
}

const isClock = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
const isReadableTime = (text: string) => minutesOf(text) !== null
