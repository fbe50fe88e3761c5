import { useWatch } from 'react-hook-form'
import { isDay, meetingYears } from '#core/calendar/calendar-day.ts'
import type { ArenaAnswers } from '#core/questions/arena.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { MomentAnswer } from '#rooms/arena/moment-answer.tsx'
import { isTimeTurned } from './clauses.ts'
import styles from './terms.module.css'

/** When the agreement begins and ends, and when it is looked at again. */
export function Time() {
  const { terms: words, meetings } = useWords().arena
  const { begins, ends }: ArenaAnswers['time'] = useWatch({ name: 'arena.time' })
  const day = {
    type: 'date',
    asText: words.dateAsText,
    isPickable: isDay,
    isReadable: isDay,
    unread: words.unreadDate(meetingYears.first, meetingYears.last),
    unfinished: meetings.unfinishedDate,
  } as const
  return (
    <div className={styles.dates}>
      <MomentAnswer {...day} name="arena.time.begins" label={words.begins} />
      <MomentAnswer
        {...day}
        name="arena.time.ends"
        label={words.ends}
        doubt={isTimeTurned({ begins, ends }) ? words.endsBefore : null}
      />
      <MomentAnswer {...day} name="arena.time.review" label={words.review} />
    </div>
  )
}
