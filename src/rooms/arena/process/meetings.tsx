import { useId } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import {
  calendarFile,
  calendarMimeType,
  datedMeetings,
  usualLength,
} from '#core/calendar/calendar-file.ts'
import { inDateOrder } from '#core/calendar/meeting-list.ts'
import { emptyMeeting, type Meeting } from '#core/questions/arena.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { RowsAnswer } from '#rooms/shared/rows-answer.tsx'
import { Button } from '#ui/button.tsx'
import { Heading } from '#ui/heading.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { MeetingRow } from './meeting-row.tsx'
import { MeetingSuggestions } from './meeting-suggestions.tsx'
import styles from './meetings.module.css'

export type SaveFile = (name: string, mimeType: string, text: string) => void

const name = 'arena.process.meetings'

/** The meetings agreed so far: written one by one or begun from a suggestion, and taken along as a calendar file. */
export function Meetings({ room, onSaveFile }: { room: Room; onSaveFile: SaveFile | undefined }) {
  const { meetings: words } = useWords().arena
  const { setValue } = useFormContext()
  const { say } = useAnnounce()
  const id = useId()
  const meetings: readonly Meeting[] = useWatch({ name })
  const sorted = inDateOrder(meetings)
  const isSorted = sorted.every((meeting, place) => meeting.id === meetings[place]?.id)
  const sort = () => {
    setValue(name, sorted)
    say(words.sorted)
  }
  return (
    <section className={styles.meetings} aria-labelledby={id}>
      <div>
        <Heading level={3} id={id}>
          {words.heading}
        </Heading>
        <p className={styles.help}>{words.help}</p>
      </div>
      <MeetingSuggestions name={name} newId={room.newId} />
      <RowsAnswer
        name={name}
        newRow={() => emptyMeeting(room.newId())}
        rowName={words.meeting}
        add={words.add}
      >
        {(row, place) => <MeetingRow name={row} before={meetings[place - 1]?.date} />}
      </RowsAnswer>
      {!isSorted && (
        <div>
          <Button variant="small" icon="calendar" onClick={sort}>
            {words.sort}
          </Button>
        </div>
      )}
      {onSaveFile && <CalendarFile room={room} meetings={meetings} onSaveFile={onSaveFile} />}
    </section>
  )
}

function CalendarFile(props: { room: Room; meetings: readonly Meeting[]; onSaveFile: SaveFile }) {
  const { room, meetings, onSaveFile } = props
  const { arena, codes } = useWords()
  const { meetings: words } = arena
  const { say } = useAnnounce()
  const dated = datedMeetings(meetings).length
  const save = () => {
    const text = calendarFile({
      title: room.answers().start.title,
      meetings,
      now: new Date().toISOString(),
      words: { meeting: words.meeting, agenda: (agenda) => codes.agenda[agenda].name },
    })
    onSaveFile(`${words.fileName}.ics`, calendarMimeType, text)
    say(words.saved)
  }
  return (
    <div className={styles.file}>
      {dated > 0 && (
        <Button icon="calendar" onClick={save}>
          {words.file}
        </Button>
      )}
      <p className={styles.help}>{words.fileHelp(dated, meetings.length, usualLength)}</p>
    </div>
  )
}
