import { type RefObject, useEffect, useRef, useState } from 'react'
import type { RowCommands } from './rapid-list-rows.ts'

export interface Renaming {
  readonly isOn: boolean
  readonly begin: () => void
  readonly finish: (newName: string, by: 'key' | 'leaving') => void
  /** Goes on the button that begins it, which gets focus back. */
  readonly button: RefObject<HTMLButtonElement | null>
}

/** The renaming of one row: begun already when a new name waits that was not sent. */
export function useRenaming(id: string, name: string, commands: RowCommands): Renaming {
  const [isOn, setOn] = useState(() => commands.unsentName(name) !== '')
  const button = useRef<HTMLButtonElement>(null)
  const focusBack = useRef(false)

  useEffect(() => {
    if (!isOn && focusBack.current) button.current?.focus()
    focusBack.current = false
  }, [isOn])

  const finish = (newName: string, by: 'key' | 'leaving') => {
    focusBack.current = by === 'key'
    commands.keepUnsentName(name, '')
    setOn(false)
    if (newName !== name) commands.rename(id, newName)
  }
  return { isOn, begin: () => setOn(true), finish, button }
}
