import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Meeting } from '#core/questions/arena.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { useAnnounce } from '#ui/live-regions.tsx'

interface Laid {
  readonly before: readonly Meeting[]
  readonly after: readonly Meeting[]
}

/**
 * Lays a series of meetings into the list at `name`, and takes it back as one as long as nothing has been
 * changed since. Its sentence comes open where there are no meetings, or something is written in it.
 */
export function useLaidSeries(name: string, room: Room, meetings: readonly Meeting[]) {
  const { meetings: words, series } = useWords().arena
  const { setValue } = useFormContext()
  const { say } = useAnnounce()
  const unsent = room.unsent('series')
  const [isOpen, setOpen] = useState(() => meetings.length === 0 || unsent.fields().length > 0)
  const [laid, setLaid] = useState<Laid | null>(null)
  const isUnchanged = laid !== null && JSON.stringify(laid.after) === JSON.stringify(meetings)
  return {
    unsent,
    isOpen,
    toggle: () => setOpen(!isOpen),
    /** How many were laid in that can be taken back; null where none can. */
    count: laid && isUnchanged ? laid.after.length - laid.before.length : null,
    lay: (more: readonly Meeting[]) => {
      const after = [...meetings, ...more]
      setLaid({ before: meetings, after })
      setValue(name, after)
      setOpen(false)
      say(series.laid(more.length))
    },
    takeBack: () => {
      setValue(name, laid?.before)
      setLaid(null)
      say(words.undone)
    },
  }
}
