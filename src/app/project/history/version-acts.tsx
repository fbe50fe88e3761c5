import { useState } from 'react'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { NameDialog } from '#app/project/versions/name-dialog.tsx'
import { useWaitingName } from '#app/project/versions/waiting-name.ts'
import { useServices } from '#app/shell/services.tsx'
import { useProblem } from '#app/shell/use-problem.ts'
import type { Project } from '#core/project/project.ts'
import { allChanges } from '#core/versions/all-changes.ts'
import type { VersionHead } from '#core/versions/version.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'

interface VersionActsProps {
  head: VersionHead
  project: Project
  onChanged: () => Promise<void>
  /** What was done, to be shown as well as heard. */
  onSaid: (said: string | null) => void
}

/** Brings a version back, and gives it a name or takes that away. */
export function VersionActs({ head, project, onChanged, onSaid }: VersionActsProps) {
  const { restore, name: words } = useWords().history
  const { versions } = useServices()
  const { store, restoreVersion } = useSession()
  const projectId = useProject((state) => state.project.id)
  const { say } = useAnnounce()
  const waiting = useWaitingName(head.id)
  const { problem, tell, clear } = useProblem()
  const [isNaming, setIsNaming] = useState(false)

  const told = async (said: string) => {
    clear()
    onSaid(said)
    say(said)
    await onChanged()
  }
  const onRestore = async () => {
    if (allChanges(project, store.getState().project).length === 0) return told(restore.same)
    const restored = await restoreVersion(project)
    return restored.ok ? told(restore.done) : tell({ reason: restored.failure })
  }
  const onName = async (name: string) => {
    const renamed = await versions.rename(projectId, head.id, name)
    if (!renamed.ok) return tell({ reason: renamed.failure })
    waiting.keep('')
    return told(name === '' ? words.removed : words.done(name))
  }
  return (
    <>
      <Button variant="primary" icon="undo" onClick={() => void onRestore()}>
        {restore.act}
      </Button>
      <Button icon="pencil" aria-haspopup="dialog" onClick={() => setIsNaming(true)}>
        {head.name === '' ? words.give : words.change}
      </Button>
      {head.name !== '' && (
        <Button variant="text" onClick={() => void onName('')}>
          {words.remove}
        </Button>
      )}
      {problem && <Notice kind="error">{problem}</Notice>}
      {isNaming && (
        <NameDialog
          title={head.name === '' ? words.give : words.change}
          text={words.text}
          submit={words.submit}
          begin={head.name}
          waiting={waiting}
          onName={(name) => void onName(name)}
          onClose={() => setIsNaming(false)}
        />
      )}
    </>
  )
}
