import { type KeyboardEvent, useEffect, useRef } from 'react'
import { isDay } from '#core/calendar/calendar-day.ts'
import { endsDayAfter, minutesOf } from '#core/calendar/time-of-day.ts'
import type { Meeting } from '#core/questions/arena.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Typed } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import { isComposing } from '#ui/form/is-composing.ts'
import { Icon } from '#ui/icon.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { MeetingFields } from './meeting-fields.tsx'
import styles from './meetings.module.css'
import type { Sameness } from './shown-meeting.ts'

interface MeetingRowProps extends Sameness {
  readonly name: string
  readonly meeting: Meeting
  /** From 1. */
  readonly place: number
  /** The date of the meeting above. */
  readonly before: string | undefined
  readonly hasYear: boolean
  readonly isOpen: boolean
  readonly isTabStop: boolean
  /** Opened by somebody: focus goes to its first control. */
  readonly isWanted: boolean
  /** Just brought back: focus goes to it. */
  readonly isRestored: boolean
  readonly onFocus: () => void
  readonly onToggle: () => void
  readonly onArrow: (event: KeyboardEvent) => void
  readonly onRemove: () => void
}

/** One meeting: its values on a line, and, while it is open, its controls under it. */
export function MeetingRow(props: MeetingRowProps) {
  const { meeting, place, before, isOpen, isTabStop, onFocus, onToggle, onArrow } = props
  const { meetings: words, meetingRows } = useWords().arena
  const { form } = useWords()
  const doubts = useDoubts(meeting, before)
  const onKeyDown = (event: KeyboardEvent) => {
    const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (isComposing(event) || !(isDone || event.key === 'Escape')) return
    event.preventDefault()
    onToggle()
  }
  const button = useRef<HTMLButtonElement>(null)
  const { isRestored } = props
  useEffect(() => {
    if (isRestored) button.current?.focus()
  }, [isRestored])
  return (
    <li data-row={meeting.id} className={styles.item}>
      <button
        ref={button}
        type="button"
        data-part="open"
        data-printed
        className={styles.row}
        aria-expanded={isOpen}
        tabIndex={isTabStop ? undefined : -1}
        onFocus={onFocus}
        onClick={onToggle}
        onKeyDown={onArrow}
      >
        <span className={styles.number}>
          <VisuallyHidden>{words.meeting(place)}</VisuallyHidden>
          <span aria-hidden="true">{place}</span>
        </span>
        <Values {...props} />
      </button>
      {!isOpen &&
        doubts.map((doubt) => (
          <p key={doubt} className={styles.doubt}>
            <Icon name="triangle-alert" />
            <span>{doubt}</span>
          </p>
        ))}
      {isOpen && (
        <fieldset className={styles.open} onKeyDown={onKeyDown}>
          <legend>
            <VisuallyHidden>{words.meeting(place)}</VisuallyHidden>
          </legend>
          <MeetingFields name={props.name} takesFocus={props.isWanted} />
          <div className={styles.acts}>
            <Button variant="small" icon="check" onClick={onToggle}>
              {meetingRows.close}
            </Button>
            <Button
              variant="text"
              icon="trash"
              data-part="remove"
              aria-label={form.removeOf(words.meeting(place))}
              onClick={props.onRemove}
            >
              {form.remove}
            </Button>
          </div>
        </fieldset>
      )}
    </li>
  )
}

/** What is hardly meant, or no calendar can read: in an open row its controls say it. */
function useDoubts({ date, starts, ends }: Meeting, before: string | undefined): readonly string[] {
  const { meetings: words, meetingRows } = useWords().arena
  const isUnread = (time: string) => isFilled(time) && minutesOf(time) === null
  const isEarlier = before !== undefined && isDay(before) && isDay(date) && date < before
  return [
    ...(isEarlier ? [words.before] : []),
    ...(isFilled(date) && !isDay(date) ? [meetingRows.unreadDate] : []),
    ...(isUnread(starts) || isUnread(ends) ? [meetingRows.unreadTime] : []),
    ...(endsDayAfter(starts, ends) ? [meetingRows.endsDayAfter] : []),
  ]
}

function Values({ meeting, hasYear, isSameTime, isSamePlace }: MeetingRowProps) {
  const { arena, codes } = useWords()
  const { meetingRows: words } = arena
  const { date, starts, ends, place, purpose, agenda } = meeting
  const day = hasYear ? words.dayInYear : words.day
  return (
    <>
      <span className={styles.date}>
        {isDay(date) ? (
          <span>{day(date)}</span>
        ) : isFilled(date) ? (
          <Typed>{date}</Typed>
        ) : (
          <span className={styles.quiet}>{words.noDate}</span>
        )}
      </span>
      <span>
        {isFilled(purpose) ? (
          <Typed>{purpose}</Typed>
        ) : (
          <span className={styles.quiet}>{words.noPurpose}</span>
        )}{' '}
        {agenda && <span className={styles.quiet}>{codes.agenda[agenda].name}</span>}
      </span>
      {isSameTime && isSamePlace ? (
        <span className={styles.both}>{words.sameBoth}</span>
      ) : (
        <>
          <span className={isSameTime ? styles.quiet : undefined}>
            {isSameTime ? words.sameTime : words.hours(starts, ends)}
          </span>
          <span className={isSamePlace ? styles.quiet : undefined}>
            {isSamePlace ? words.samePlace : <Typed>{place}</Typed>}
          </span>
        </>
      )}
    </>
  )
}
