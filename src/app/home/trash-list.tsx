import { useRef, useState } from 'react'
import { forgetProject } from '#app/shell/lazy-acts.ts'
import { useServices } from '#app/shell/services.tsx'
import { useProblem } from '#app/shell/use-problem.ts'
import { longDate } from '#i18n/format.ts'
import { useShell } from '#i18n/messages-context.tsx'
import type { ShelfHead } from '#session/ports/shelf.ts'
import { restoreProject } from '#session/trash-project.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { asItIs } from '#ui/form/typed-in.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './trash-list.module.css'
import { useHeadNames } from './use-head-names.tsx'

/** Deleted projects, until they are restored, deleted for good, or thirty days old. */
export function TrashList(props: {
  heads: readonly ShelfHead[]
  refresh: () => Promise<void>
  onRestored: (id: string) => void
  /** The last one is gone, and the trash with it. */
  onEmpty: () => void
}) {
  const { heads, refresh, onRestored, onEmpty } = props
  const { language, shell } = useShell()
  const { trash, projects } = shell.home
  const services = useServices()
  const { say } = useAnnounce()
  const { problem, tell } = useProblem()
  const [asked, setAsked] = useState<ShelfHead | null>(null)
  const trashed = useRef<HTMLDivElement>(null)
  const { nameOf, named } = useHeadNames()

  const onRestore = async (head: ShelfHead) => {
    const restored = await restoreProject(services, head.id)
    if (!restored.ok) return tell({ reason: restored.failure })
    onRestored(head.id)
    say(projects.restored(nameOf(head)))
    await refresh()
  }
  const onRemove = async (head: ShelfHead) => {
    const gone = await services.shelf.remove(head.id)
    setAsked(null)
    if (!gone.ok) return tell({ reason: gone.failure })
    void forgetProject(head.id)
    say(trash.removed(nameOf(head)))
    await refresh()
    if (heads.length > 1) trashed.current?.querySelector('summary')?.focus()
    else onEmpty()
  }
  return (
    <div ref={trashed}>
      <Disclosure summary={trash.heading(heads.length)}>
        <p className={styles.lead}>{trash.lead}</p>
        {problem && <Notice kind="error">{problem}</Notice>}
        <ul className={styles.list}>
          {heads.map((head) => (
            <li key={head.id}>
              <span>
                <strong>{named(head, asItIs)}</strong>{' '}
                <span className={styles.when}>
                  {projects.changed(longDate(head.changed, language))}
                </span>
              </span>
              <Button
                variant="small"
                icon="undo"
                spoken={named(head, trash.restoreOf)}
                onClick={() => void onRestore(head)}
              >
                {trash.restore}
              </Button>
              <Button
                variant="text"
                spoken={named(head, trash.removeOf)}
                aria-haspopup="dialog"
                onClick={() => setAsked(head)}
              >
                {trash.remove}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
      <Dialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={asked ? named(asked, trash.confirm.title) : ''}
        closeLabel={shell.app.close}
        actions={
          <>
            <Button onClick={() => setAsked(null)}>{shell.app.cancel}</Button>
            <Button variant="danger" onClick={() => asked && void onRemove(asked)}>
              {trash.confirm.remove}
            </Button>
          </>
        }
      >
        <p>{trash.confirm.text}</p>
      </Dialog>
    </div>
  )
}
