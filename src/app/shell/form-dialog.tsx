import { type FormEvent, type ReactNode, type RefObject, useId, useRef } from 'react'
import { useShell } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import type { IconName } from '#ui/icon.tsx'

interface FormDialogProps {
  open: boolean
  onClose: () => void
  onSubmit: () => void
  title: string
  text: string
  submitLabel: string
  icon: IconName
  /** What is chosen; without a choice, focus begins at the button. */
  chosen?: RefObject<HTMLInputElement | null> | undefined
  children?: ReactNode
}

/** Asks something before an act. Enter does it, from the choice as from the button. */
export function FormDialog(props: FormDialogProps) {
  const { open, onClose, title, text, submitLabel, icon, chosen, children } = props
  const { app } = useShell().shell
  const submit = useRef<HTMLButtonElement>(null)
  const form = useId()
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    props.onSubmit()
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      description={text}
      closeLabel={app.close}
      initialFocus={chosen ?? submit}
      actions={
        <>
          <Button ref={submit} type="submit" form={form} variant="primary" icon={icon}>
            {submitLabel}
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
