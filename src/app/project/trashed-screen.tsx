import { useServices } from '#app/shell/services.tsx'
import { useProblem } from '#app/shell/use-problem.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { restoreProject } from '#session/trash-project.ts'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import { NoProject } from './no-project.tsx'

/** Where a bookmark or the way back leads when the project lies in the trash. */
export function TrashedScreen(props: { id: string; title: string; onRestored: () => void }) {
  const { id, title, onRestored } = props
  const { notices, home } = useShell().shell
  const services = useServices()
  const { say } = useAnnounce()
  const { problem, tell } = useProblem()

  const onRestore = async () => {
    const restored = await restoreProject(services, id)
    if (!restored.ok) return tell({ reason: restored.failure })
    say(home.projects.restored(shownName(title, home.projects.unnamed)))
    onRestored()
  }
  return (
    <NoProject words={notices.trashed} problem={problem && <Notice kind="error">{problem}</Notice>}>
      <Button variant="primary" icon="undo" onClick={() => void onRestore()}>
        {notices.trashed.restore}
      </Button>
    </NoProject>
  )
}
