import { type FormEvent, type ReactNode, type RefObject, useId, useRef } from 'react'
import { useShell } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'

interface SaveDialogProps {
  open: boolean
  onClose: () => void
  onSave: () => void
  title: string
  /** Where the file goes, and what it holds where that is no choice. */
  text: string
  saveLabel: string
  /** What is chosen; without a choice, focus begins at the button that saves. */
  chosen?: RefObject<HTMLInputElement | null> | undefined
  children?: ReactNode
}

/** Asks what may leave with a file. Enter saves, from the choice as from the button. */
export function SaveDialog(props: SaveDialogProps) {
  const { open, onClose, onSave, title, text, saveLabel, chosen, children } = props
  const { app } = useShell().shell
  const save = useRef<HTMLButtonElement>(null)
  const form = useId()
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    onSave()
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      description={text}
      closeLabel={app.close}
      initialFocus={chosen ?? save}
      actions={
        <>
          <Button ref={save} type="submit" form={form} variant="primary" icon="download">
            {saveLabel}
          </Button>
          <Button onClick={onClose}>{app.cancel}</Button>
        </>
      }
    >
      <form id={form} onSubmit={onSubmit}>
        {children}
      </form>
    </Dialog>
  )
}
