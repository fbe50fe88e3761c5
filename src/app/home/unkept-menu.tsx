import { useEffect, useEffectEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { forgetProject } from '#app/shell/lazy-acts.ts'
import { paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import type { Project } from '#core/project/project.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { leftUnwritten } from '#session/left-unwritten.ts'
import type { ShelfHead } from '#session/ports/shelf.ts'
import { unsavedWork } from '#storage/unsaved-work.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Menu } from '#ui/nav/menu.tsx'
import { useHeadNames } from './use-head-names.tsx'

/** What can be done with a project that is not on the shelf; the trash is a place there, and so not for it. */
export function UnkeptMenu(props: {
  head: ShelfHead
  refresh: () => Promise<void>
  onSave: (project: Project) => void
  onRemoved: () => void
}) {
  const { head, refresh, onSave, onRemoved } = props
  const { app, home } = useShell().shell
  const { projects, trash } = home
  const navigate = useNavigate()
  const { say } = useAnnounce()
  const { nameOf, named } = useHeadNames()
  const { shelf } = useServices()
  const [isAsked, setIsAsked] = useState(false)
  useWhenSaved(head.id, refresh)

  const onRemove = async () => {
    await Promise.all([forgetProject(head.id), shelf.remove(head.id)])
    setIsAsked(false)
    say(trash.removed(nameOf(head)))
    await refresh()
    onRemoved()
  }
  return (
    <>
      <Menu
        label={projects.more(nameOf(head))}
        spoken={named(head, projects.more)}
        icon="more"
        iconOnly
        variant="small"
        align="end"
        items={[
          {
            id: 'open',
            label: projects.open,
            icon: 'folder-open',
            onSelect: () => void navigate(paths.project(head.id)),
          },
          {
            id: 'save',
            label: projects.saveAsFile,
            icon: 'download',
            opensDialog: true,
            onSelect: () => {
              const project = leftUnwritten({ unsavedWork }, head.id)
              if (project) onSave(project)
              else void refresh()
            },
          },
          {
            id: 'remove',
            label: trash.remove,
            icon: 'trash',
            opensDialog: true,
            onSelect: () => setIsAsked(true),
          },
        ]}
      />
      <Dialog
        open={isAsked}
        onClose={() => setIsAsked(false)}
        title={named(head, trash.confirm.title)}
        closeLabel={app.close}
        actions={
          <>
            <Button onClick={() => setIsAsked(false)}>{app.cancel}</Button>
            <Button variant="danger" onClick={() => void onRemove()}>
              {trash.confirm.remove}
            </Button>
          </>
        }
      >
        <p>{trash.confirm.text}</p>
      </Dialog>
    </>
  )
}

/** Its window may still be open, and find room for it. */
function useWhenSaved(id: string, act: () => Promise<void>) {
  const { openChannel } = useServices()
  const onNews = useEffectEvent((of: string) => {
    if (of === id) void act()
  })
  useEffect(
    () =>
      openChannel({
        onSaved: (of) => onNews(of),
        onDeleted: () => {},
        onRestored: () => {},
      }).close,
    [openChannel],
  )
}
