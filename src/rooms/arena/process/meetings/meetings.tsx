import { useId } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import {
  calendarFile,
  calendarMimeType,
  datedMeetings,
  usualLength,
} from '#core/calendar/calendar-file.ts'
import { inDateOrder } from '#core/calendar/meeting-list.ts'
import type { Meeting } from '#core/questions/arena.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { MeetingSeries } from '#rooms/arena/process/series/meeting-series.tsx'
import { useLaidSeries } from '#rooms/arena/process/series/use-laid-series.ts'
import type { Room } from '#rooms/shared/room.ts'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import { Heading } from '#ui/heading.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { MeetingRows } from './meeting-rows.tsx'
import styles from './meetings.module.css'
import { usualOf } from './shown-meeting.ts'

export type SaveFile = (name: string, mimeType: string, text: string) => void

const name = 'arena.process.meetings'

/** The meetings agreed so far as rows: written one by one or as a series, and taken along as a calendar file. */
export function Meetings({ room, onSaveFile }: { room: Room; onSaveFile: SaveFile | undefined }) {
  const { arena } = useWords()
  const { meetings: words, meetingRows } = arena
  const { setValue } = useFormContext()
  const { say } = useAnnounce()
  const id = useId()
  const meetings: readonly Meeting[] = useWatch({ name })
  const sorted = inDateOrder(meetings)
  const isSorted = sorted.every((meeting, place) => meeting.id === meetings[place]?.id)
  const usual = usualOf(meetings)
  const dated = datedMeetings(meetings).length
  const save = useCalendarFile(room, meetings, onSaveFile)
  const series = useLaidSeries(name, room, meetings)
  const sort = () => {
    setValue(name, sorted)
    say(words.sorted)
  }
  return (
    <section className={styles.meetings} aria-labelledby={id}>
      <div className={styles.head}>
        <Heading level={3} id={id}>
          {meetingRows.count(meetings.length)}
        </Heading>
        <p className={styles.help}>
          {usual ? (
            <TypedIn
              sentence={(typed) =>
                meetingRows.usual(
                  usual.days,
                  meetingRows.hours(usual.starts, usual.ends),
                  usual.place === '' ? '' : typed(usual.place),
                )
              }
            />
          ) : (
            words.help
          )}
        </p>
      </div>
      <MeetingRows name={name} room={room} meetings={meetings} isSorted={isSorted}>
        {!isSorted && (
          <Button variant="small" icon="calendar" onClick={sort}>
            {words.sort}
          </Button>
        )}
        <Button
          variant="small"
          icon={series.isOpen ? 'chevron-down' : 'chevron-right'}
          aria-expanded={series.isOpen}
          onClick={series.toggle}
        >
          {arena.series.open}
        </Button>
        {onSaveFile && dated > 0 && (
          <Button variant="small" icon="calendar" onClick={save}>
            {words.file}
          </Button>
        )}
      </MeetingRows>
      <MeetingSeries {...series} room={room} meetings={meetings} />
      {onSaveFile && (
        <p className={styles.help}>{words.fileHelp(dated, meetings.length, usualLength)}</p>
      )}
    </section>
  )
}

/** Puts the dated meetings into a calendar file, and says so. */
function useCalendarFile(
  room: Room,
  meetings: readonly Meeting[],
  onSaveFile: SaveFile | undefined,
) {
  const { arena, codes } = useWords()
  const { meetings: words } = arena
  const { say } = useAnnounce()
  return () => {
    const text = calendarFile({
      title: room.answers().start.title,
      meetings,
      now: new Date().toISOString(),
      words: { meeting: words.meeting, agenda: (agenda) => codes.agenda[agenda].name },
    })
    onSaveFile?.(`${words.fileName}.ics`, calendarMimeType, text)
    say(words.saved)
  }
}
