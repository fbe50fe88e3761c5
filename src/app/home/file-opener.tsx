import { type ChangeEvent, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useDroppedFile } from '#app/shell/dropped-file.tsx'
import { shelfActs } from '#app/shell/lazy-acts.ts'
import { part } from '#app/shell/part.tsx'
import { paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import type { useProblem } from '#app/shell/use-problem.ts'
import type { Project } from '#core/project/project.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { useShell } from '#i18n/messages-context.tsx'
import type { FoundProjects } from '#storage/project-exchange.ts'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'

const ChooseProjectDialog = part(
  async () => (await import('./choose-project-dialog.tsx')).ChooseProjectDialog,
)

/**
 * Opens a project from a file, and asks which where there are several. The file is left as it is,
 * also when it cannot be opened.
 */
export function FileOpener({ problem }: { problem: ReturnType<typeof useProblem> }) {
  const { home, notices } = useShell().shell
  const services = useServices()
  const navigate = useNavigate()
  const { say } = useAnnounce()
  const { tell, clear } = problem
  const input = useRef<HTMLInputElement>(null)
  const [found, setFound] = useState<FoundProjects | null>(null)
  const named = (title: string) => shownName(title, home.projects.unnamed)

  const open = async (chosen: File) => {
    clear()
    const acts = await shelfActs()
    if (!acts) return tell({ reason: 'notFetched' })
    const read = await acts.readProjectFile(chosen)
    if (!read.ok) return tell(read.failure)
    await openFound(read.value)
  }
  const openFound = async (read: FoundProjects) => {
    const { projects, unread } = read
    const [only] = projects
    if (only && projects.length + unread === 1) await take(only)
    else setFound(read)
  }
  const onChosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? []
    target.value = ''
    if (chosen) void open(chosen)
  }
  useDroppedFile((read) => {
    clear()
    void openFound(read)
  })
  const take = async (chosen: Project) => {
    setFound(null)
    const acts = await shelfActs()
    if (!acts) return tell({ reason: 'notFetched' })
    const kept = await acts.keepOpened(services, chosen, (title) =>
      notices.file.fromFile(named(title)),
    )
    if (!kept.ok) return tell(kept.failure)
    const { project, came } = kept.value
    const title = named(project.answers.start.title)
    await navigate(paths.overview(project.id))
    if (came === 'asCopy') say(notices.file.asCopy(title))
    else say(came === 'fromTrash' ? home.projects.restored(title) : notices.file.opened(title))
  }
  return (
    <>
      <Button icon="folder-open" onClick={() => input.current?.click()}>
        {home.openFile}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json,.pdf,application/pdf"
        aria-label={home.chooseFile}
        onChange={onChosen}
      />
      {found && (
        <ChooseProjectDialog
          {...found}
          onClose={() => setFound(null)}
          onChosen={(project) => void take(project)}
        />
      )}
    </>
  )
}
