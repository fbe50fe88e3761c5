import { type ReactNode, type Ref, useId } from 'react'
import { Button } from '#ui/button.tsx'
import styles from './undo-bar.module.css'

export type UndoBarProps = {
  text: ReactNode
  undoLabel: string
  onUndo: () => void
  buttonRef?: Ref<HTMLButtonElement> | undefined
  /** Why there is no way back now; stands in place of the button. */
  noWay?: string | undefined
}

/** Stands where something was removed, with the way back. It stays: no timer takes it away. */
export function UndoBar({ text, undoLabel, onUndo, buttonRef, noWay }: UndoBarProps) {
  const id = useId()
  return (
    <fieldset aria-labelledby={id} className={styles.bar}>
      <span id={id} className={styles.text}>
        {text}
      </span>
      {noWay === undefined ? (
        <Button ref={buttonRef} variant="small" icon="undo" onClick={onUndo}>
          {undoLabel}
        </Button>
      ) : (
        <span>{noWay}</span>
      )}
    </fieldset>
  )
}
