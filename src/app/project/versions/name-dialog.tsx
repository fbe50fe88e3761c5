import { type FormEvent, useRef, useState } from 'react'
import { useShell, useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextArea } from '#ui/form/text-area.tsx'
import type { WaitingName } from './waiting-name.ts'

/** In UTF-16 units. */
const longest = 200

/** Asks what a version is to be called. What was typed waits when the window is closed. */
export function NameDialog(props: {
  title: string
  text: string
  submit: string
  begin: string
  waiting: WaitingName
  onName: (name: string) => void
  onClose: () => void
}) {
  const { title, text, submit, begin, waiting, onName, onClose } = props
  const { history, form } = useWords()
  const { app } = useShell().shell
  const lang = useTypedLanguage()
  const [name, setName] = useState(() => waiting.read() || begin)
  const field = useRef<HTMLTextAreaElement>(null)
  const isTooLong = name.trim().length > longest
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (isTooLong) return
    onClose()
    onName(name.trim())
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      description={text}
      closeLabel={app.close}
      initialFocus={field}
    >
      <form onSubmit={onSubmit}>
        <TextArea
          oneLine
          ref={field}
          label={history.name.label}
          value={name}
          error={isTooLong ? history.name.tooLong(longest) : undefined}
          errorPrefix={form.errorPrefix}
          lang={lang}
          onChange={({ target }) => {
            setName(target.value)
            waiting.keep(target.value === begin ? '' : target.value)
          }}
        />
        <Button type="submit" variant="primary">
          {submit}
        </Button>
      </form>
    </Dialog>
  )
}
