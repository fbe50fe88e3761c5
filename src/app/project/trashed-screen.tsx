import { useEffect, useEffectEvent } from 'react'
import { useServices } from '#app/shell/services.tsx'
import { useProblem } from '#app/shell/use-problem.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { restoreProject } from '#session/trash-project.ts'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import { NoProject } from './no-project.tsx'

interface TrashedScreenProps {
  id: string
  title: string
  /** Restored, or gone for good, here or in another window. */
  onChanged: () => void
}

/** Where a bookmark or the way back leads when the project lies in the trash. */
export function TrashedScreen({ id, title, onChanged }: TrashedScreenProps) {
  const { notices, home } = useShell().shell
  const services = useServices()
  const { say } = useAnnounce()
  const { problem, tell } = useProblem()
  useNewsOf(id, onChanged)

  const onRestore = async () => {
    const restored = await restoreProject(services, id)
    if (!restored.ok) return tell({ reason: restored.failure })
    say(home.projects.restored(shownName(title, home.projects.unnamed)))
    onChanged()
  }
  return (
    <NoProject words={notices.trashed} problem={problem && <Notice kind="error">{problem}</Notice>}>
      <Button variant="primary" icon="undo" onClick={() => void onRestore()}>
        {notices.trashed.restore}
      </Button>
    </NoProject>
  )
}

function useNewsOf(id: string, act: () => void) {
  const { openChannel } = useServices()
  const onNews = useEffectEvent((of: string) => {
    if (of === id) act()
  })
  useEffect(() => {
    const hear = (of: string) => onNews(of)
    return openChannel({ onSaved: () => {}, onDeleted: hear, onRestored: hear }).close
  }, [openChannel])
}
