import { useWatch } from 'react-hook-form'
import { isDay, meetingYears } from '#core/calendar/calendar-day.ts'
import { endsDayAfter, minutesOf } from '#core/calendar/time-of-day.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { MomentAnswer } from '#rooms/arena/moment-answer.tsx'
import { SelectAnswer } from '#rooms/shared/select-answer.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
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
