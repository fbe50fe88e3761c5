import { useEffect, useRef } from 'react'
import type { Meeting } from '#core/questions/arena.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { UndoBar } from '#ui/list/undo-bar.tsx'
import type { Unsent } from '#ui/list/unsent.ts'
import { SeriesForm } from './series-form.tsx'

interface MeetingSeriesProps {
  readonly room: Room
  readonly meetings: readonly Meeting[]
  readonly unsent: Unsent
  readonly isOpen: boolean
  readonly count: number | null
  readonly lay: (more: readonly Meeting[]) => void
  readonly takeBack: () => void
}

/** The sentence a series is written in, and afterwards the way back, which then has focus. */
export function MeetingSeries(props: MeetingSeriesProps) {
  const { room, meetings, unsent, isOpen, count, lay, takeBack } = props
  const { meetings: words, series } = useWords().arena
  const undoButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (count !== null) undoButton.current?.focus()
  }, [count])
  return (
    <>
      {count !== null && (
        <UndoBar
          text={series.laid(count)}
          undoLabel={words.undo}
          onUndo={takeBack}
          buttonRef={undoButton}
        />
      )}
      {isOpen && <SeriesForm room={room} unsent={unsent} meetings={meetings} onLay={lay} />}
    </>
  )
}
