import { useState } from 'react'
import type { Meeting } from '#core/questions/arena.ts'
import { formParts } from '#rooms/shared/form-parts.ts'
import type { Room } from '#rooms/shared/room.ts'
import { goToMeeting, unfinishedIn } from './row-focus.ts'

/**
 * Which rows are open: the one that is worked on, and those with something that is not kept and would be
 * lost if they closed. At first, those whose text could not be kept.
 */
export function useOpenRows(room: Room) {
  const [open, setOpen] = useState<readonly string[]>(() => rejectedRows(room))
  const [wanted, setWanted] = useState<string | null>(null)
  return {
    isOpen: (id: string) => open.includes(id),
    /** The row that was opened by somebody, and so has focus in its first control. */
    wanted,
    show: (id: string) => {
      setOpen([...open.filter((each) => unfinishedIn(each)), id])
      setWanted(id)
    },
    /** Closes a row, unless something in it is not kept: that then has focus. */
    close: (id: string) => {
      const unfinished = unfinishedIn(id)
      if (unfinished) return unfinished.focus()
      setOpen(open.filter((each) => each !== id))
      setWanted(null)
      goToMeeting(id)
    },
  }
}

function rejectedRows(room: Room): readonly string[] {
  const meetings: readonly Meeting[] = room.answers().arena.process.meetings
  const places = room
    .rejected(formParts.arena.name)
    .read()
    .flatMap(({ path }) => /^arena\.process\.meetings\.(\d+)\./.exec(path)?.[1] ?? [])
  return places.flatMap((place) => meetings[Number(place)]?.id ?? [])
}
