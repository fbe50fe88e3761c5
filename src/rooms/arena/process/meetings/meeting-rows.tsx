import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { limits } from '#core/limits.ts'
import { emptyMeeting, type Meeting } from '#core/questions/arena.ts'
import { stillGone } from '#core/rows.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { Button } from '#ui/button.tsx'
import { UndoBar } from '#ui/list/undo-bar.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { MeetingRow } from './meeting-row.tsx'
import styles from './meetings.module.css'
import { PhaseHead } from './phase-head.tsx'
import { goToMeeting } from './row-focus.ts'
import { samenessOf, yearOf } from './shown-meeting.ts'
import { useOpenRows } from './use-open-rows.ts'
import { useRowPhases } from './use-row-phases.ts'

interface MeetingRowsProps {
  readonly name: string
  readonly room: Room
  readonly meetings: readonly Meeting[]
  readonly isSorted: boolean
  /** What else can be done with the list, beside the way to add one. */
  readonly children: ReactNode
}

/** The meetings, a row each; the row one is in shows its controls. */
export function MeetingRows({ name, room, meetings, isSorted, children }: MeetingRowsProps) {
  const { form, arena } = useWords()
  const { meetings: words, meetingRows } = arena
  const list = useFieldArray<Record<string, { id: string }[]>, string, 'key'>({
    name,
    keyName: 'key',
  })
  const rows = useOpenRows(room)
  const { removed: taken, remove, restore, restored, undoButton } = useRemoval(name, list)
  // Of the list's own rows: those that are watched learn of it a moment later, and focus would find no bar.
  const removed = stillGone(taken, list.fields)
  const [tabStop, setTabStop] = useState<string | null>(null)
  const year = yearOf(meetings)
  const phases = useRowPhases(meetings, isSorted)
  const [first] = meetings
  const stop = meetings.some(({ id }) => id === tabStop) ? tabStop : first?.id
  const add = () => {
    const row = emptyMeeting(room.newId())
    list.append(row, { shouldFocus: false })
    rows.show(row.id)
  }
  const onArrow = (event: KeyboardEvent, index: number) => {
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: meetings.length - 1 }
    const next = Object.hasOwn(to, event.key) ? to[event.key as keyof typeof to] : undefined
    const meeting = next === undefined ? undefined : meetings[next]
    if (!meeting) return
    event.preventDefault()
    goToMeeting(meeting.id)
  }
  const bar = removed && (
    <li key="removed">
      <UndoBar
        text={form.removed(words.meeting(removed.index + 1))}
        undoLabel={form.undo}
        onUndo={restore}
        buttonRef={undoButton}
        noWay={meetings.length < limits.rows ? undefined : form.fullAgain}
      />
    </li>
  )
  return (
    <div className={styles.table}>
      {meetings.length > 0 && (
        <div className={styles.columns} aria-hidden="true">
          <span>{year === null ? meetingRows.date : meetingRows.dateIn(year)}</span>
          <span>{words.purpose}</span>
          <span>{meetingRows.time}</span>
          <span>{words.place}</span>
        </div>
      )}
      <ol className={styles.rows}>
        {meetings
          .flatMap((meeting, index) => [
            phases[index] !== phases[index - 1] && (
              <PhaseHead key={`phase ${meeting.id}`} phase={phases[index]} />
            ),
            removed?.index === index && bar,
            <MeetingRow
              key={meeting.id}
              name={`${name}.${index}`}
              meeting={meeting}
              place={index + 1}
              before={meetings[index - 1]?.date}
              hasYear={year === null}
              {...samenessOf(meeting, index === 0 ? undefined : first)}
              isOpen={rows.isOpen(meeting.id)}
              isTabStop={meeting.id === stop}
              isWanted={meeting.id === rows.wanted}
              isRestored={meeting.id === restored}
              onFocus={() => setTabStop(meeting.id)}
              onToggle={() => (rows.isOpen(meeting.id) ? rows.close : rows.show)(meeting.id)}
              onArrow={(event) => onArrow(event, index)}
              onRemove={() => remove(index)}
            />,
          ])
          // In the same list, or the bar would be another one, without focus, when the last row goes.
          .concat((removed?.index ?? 0) >= meetings.length ? bar : [])}
      </ol>
      {meetings.length > 1 && <p className={styles.help}>{meetingRows.keys}</p>}
      <div className={styles.acts}>
        {meetings.length < limits.rows ? (
          <Button variant="small" icon="plus" onClick={add}>
            {words.add}
          </Button>
        ) : (
          <p>{form.listFull(limits.rows)}</p>
        )}
        {children}
      </div>
    </div>
  )
}

/** Takes a row out, with the way back where it stood. */
function useRemoval(
  name: string,
  list: {
    readonly remove: (index: number) => void
    readonly insert: (index: number, row: Meeting, options: { shouldFocus: boolean }) => void
  },
) {
  const { form, arena } = useWords()
  const { getValues } = useFormContext()
  const { say } = useAnnounce()
  const [removed, setRemoved] = useState<{ index: number; row: Meeting } | null>(null)
  const [restored, setRestored] = useState<string | null>(null)
  const undoButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (removed) undoButton.current?.focus()
  }, [removed])
  const remove = (index: number) => {
    setRemoved({ index, row: getValues(`${name}.${index}`) })
    setRestored(null)
    list.remove(index)
    say(form.removed(arena.meetings.meeting(index + 1)))
  }
  const restore = () => {
    if (!removed) return
    list.insert(removed.index, removed.row, { shouldFocus: false })
    setRemoved(null)
    setRestored(removed.row.id)
    say(form.restored(arena.meetings.meeting(removed.index + 1)))
  }
  return { removed, remove, restore, restored, undoButton }
}
