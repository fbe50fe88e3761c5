import { useRef } from 'react'
import { limits } from '#core/limits.ts'
import { useTypedLanguage } from '#i18n/messages-context.tsx'
import { RapidList, type RapidListProps } from '#ui/list/rapid-list.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import type { Room } from './room.ts'

interface RowListProps<T extends { readonly id: string }, R>
  extends Omit<
    RapidListProps<T>,
    'typedLang' | 'longest' | 'unsent' | 'onRemove' | 'onRestore' | 'onAnnounce'
  > {
  readonly room: Room
  /** Under which a text waits that is written here and not sent. */
  readonly name: string
  /** Gives what went, to bring it back by. */
  readonly onRemove: (id: string) => R | null
  readonly onRestore: (removed: R) => void
}

/** A rapid list of rows of the project: whichever row was deleted last can be brought back. */
export function RowList<T extends { readonly id: string }, R>(props: RowListProps<T, R>) {
  const { room, name, onRemove, onRestore, ...list } = props
  const typedLang = useTypedLanguage()
  const { say } = useAnnounce()
  const removed = useRef<R | null>(null)
  return (
    <RapidList
      {...list}
      typedLang={typedLang}
      longest={limits.text}
      unsent={room.unsent(name)}
      onRemove={(id) => {
        removed.current = onRemove(id)
      }}
      onRestore={() => {
        if (removed.current !== null) onRestore(removed.current)
        removed.current = null
      }}
      onAnnounce={say}
    />
  )
}
