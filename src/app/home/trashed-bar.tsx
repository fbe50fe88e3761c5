import { type ReactNode, useEffect, useRef } from 'react'
import { useShell } from '#i18n/messages-context.tsx'
import { UndoBar } from '#ui/list/undo-bar.tsx'

/** Stands where a project was, with the way back in focus. */
export function TrashedBar({ text, onUndo }: { text: ReactNode; onUndo: () => void }) {
  const { undo } = useShell().shell.home.projects
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <li>
      <UndoBar text={text} undoLabel={undo} onUndo={onUndo} buttonRef={button} />
    </li>
  )
}
