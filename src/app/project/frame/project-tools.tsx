import { type FormEvent, useRef, useState } from 'react'
import { unsentIn } from '#app/project/open/room-of.ts'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { part } from '#app/shell/part.tsx'
import { SaveFileDialog } from '#app/shell/save-file-dialog.tsx'
import { limits } from '#core/limits.ts'
import { withTitle } from '#core/project/project.ts'
import { useShell, useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextArea } from '#ui/form/text-area.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import type { FileMenu } from './use-file-menu.tsx'

const LinkDialog = part(async () => (await import('./link-dialog.tsx')).LinkDialog)

const LinkedFileDialog = part(
  async () => (await import('./linked-file-dialog.tsx')).LinkedFileDialog,
)

/** The dialogs the file menu opens. */
export function ProjectTools({ menu }: { menu: FileMenu }) {
  if (menu.dialog === 'saveAsFile') return <SaveAsFile onClose={menu.close} />
  if (menu.dialog === 'link')
    return <LinkDialog onClose={menu.close} onSaveAsFile={menu.saveAsFile} />
  if (menu.dialog === 'linkedFile') return <LinkedFileDialog onClose={menu.close} />
  return menu.dialog === 'rename' ? <RenameDialog onClose={menu.close} /> : null
}

function SaveAsFile({ onClose }: { onClose: () => void }) {
  const project = useProject((state) => state.project)
  return <SaveFileDialog project={project} session={useSession()} onClose={onClose} />
}

function RenameDialog({ onClose }: { onClose: () => void }) {
  const { frame, form } = useWords()
  const { rename } = frame
  const lang = useTypedLanguage()
  const { app } = useShell().shell
  const { store, unsent } = useSession()
  const { say } = useAnnounce()
  const { title } = store.getState().project.answers.start
  // By the name it is to replace: once that is another, what was begun stands beside it.
  const waiting = unsentIn(unsent, { place: 'project', form: 'rename' })
  const [name, setName] = useState(waiting.read(title) || title)
  const [begun, setBegun] = useState(() => waiting.fields().filter((path) => path !== title))
  const field = useRef<HTMLTextAreaElement>(null)
  const isTooLong = name.trim().length > limits.text
  const write = (next: string) => {
    setName(next)
    waiting.keep(title, next === title ? '' : next)
  }
  const settle = (path: string) => {
    waiting.keep(path, '')
    setBegun(begun.filter((each) => each !== path))
    field.current?.focus()
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (isTooLong) return
    waiting.keep(title, '')
    store.revise((project) => withTitle(project, name.trim()))
    onClose()
    say(rename.done(name.trim()))
  }
  return (
    <Dialog open onClose={onClose} title={rename.title} closeLabel={app.close} initialFocus={field}>
      <form onSubmit={onSubmit}>
        <TextArea
          oneLine
          ref={field}
          label={rename.label}
          value={name}
          error={isTooLong ? form.tooLong : undefined}
          errorPrefix={form.errorPrefix}
          lang={lang}
          onChange={({ target }) => write(target.value)}
        />
        {begun.map((path) => (
          <Begun
            key={path}
            name={waiting.read(path)}
            onUse={(text) => {
              write(text)
              settle(path)
            }}
            onDrop={() => settle(path)}
          />
        ))}
        <Button type="submit" variant="primary">
          {rename.save}
        </Button>
      </form>
    </Dialog>
  )
}

/** A name that was begun before another window gave the project another. */
function Begun(props: { name: string; onUse: (name: string) => void; onDrop: () => void }) {
  const { name, onUse, onDrop } = props
  const { rename } = useWords().frame
  return (
    <div>
      <p>
        <TypedIn sentence={(typed) => rename.begun(typed(name))} />
      </p>
      <Button variant="small" onClick={() => onUse(name)}>
        {rename.use}
      </Button>
      <Button variant="text" onClick={onDrop}>
        {rename.drop}
      </Button>
    </div>
  )
}
