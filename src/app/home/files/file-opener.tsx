import { type ChangeEvent, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useDroppedFiles } from '#app/shell/dropped-file.tsx'
import { shelfActs } from '#app/shell/lazy-acts.ts'
import { part } from '#app/shell/part.tsx'
import { paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import type { useProblem } from '#app/shell/use-problem.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { useShell } from '#i18n/messages-context.tsx'
import type { FoundInFiles, FromFile } from '#storage/project-exchange.ts'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import type { Opened } from './joining.ts'

const ChooseProjectDialog = part(
  async () => (await import('./choose-project-dialog.tsx')).ChooseProjectDialog,
)
const JoinDialog = part(async () => (await import('./join-dialog.tsx')).JoinDialog)

/**
 * Opens projects from files, and asks where there is something to choose: one of several in a PDF, how to
 * open what is here already, or several at once. Files are left as they are, also when they cannot be opened.
 */
export function FileOpener(props: {
  problem: ReturnType<typeof useProblem>
  /** Something has been put on the shelf, and this screen stays. */
  onKept: () => void
}) {
  const { home, notices } = useShell().shell
  const services = useServices()
  const navigate = useNavigate()
  const { say } = useAnnounce()
  const { tell, clear } = props.problem
  const input = useRef<HTMLInputElement>(null)
  const [found, setFound] = useState<FoundInFiles | null>(null)
  const [opened, setOpened] = useState<readonly Opened[]>([])
  const named = (title: string) => shownName(title, home.projects.unnamed)

  const open = async (files: readonly File[]) => {
    clear()
    const acts = await shelfActs()
    if (!acts) return tell({ reason: 'notFetched' })
    const read = await acts.readProjectFiles(files)
    if (!read.ok) return tell(read.failure)
    await openFound(read.value)
  }
  const openFound = async (read: FoundInFiles) => {
    const { projects, unread, isOneOf } = read
    const [only] = projects
    if (only && isOneOf && projects.length + unread.length === 1) return take(only)
    setFound(read)
    if (!isOneOf) await ask(projects)
  }
  /** How each of them is known, before it is asked what to do with them. */
  const ask = async (projects: FoundInFiles['projects']) => {
    const acts = await shelfActs()
    if (!acts) return tell({ reason: 'notFetched' })
    const known = projects.map(async (each) => ({
      ...each,
      known: await acts.knownOnShelf(services, each.project),
    }))
    setOpened(await Promise.all(known))
  }
  const onChosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(target.files ?? [])]
    target.value = ''
    if (chosen.length > 0) void open(chosen)
  }
  useDroppedFiles((read) => {
    clear()
    void openFound(read)
  })
  const close = () => {
    setFound(null)
    setOpened([])
  }
  const take = async (from: FromFile) => {
    const { project: chosen, repairs } = from
    close()
    const acts = await shelfActs()
    if (!acts) return tell({ reason: 'notFetched' })
    const known = await acts.knownOnShelf(services, chosen)
    if (known.as === 'other' || repairs.length > 0) return setOpened([{ ...from, known }])
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
  const onDone = async (said: string, only: string | null) => {
    close()
    if (only === null) props.onKept()
    else await navigate(paths.overview(only))
    say(said)
  }
  return (
    <>
      <Button icon="folder-open" onClick={() => input.current?.click()}>
        {home.openFile}
      </Button>
      <input
        ref={input}
        hidden
        multiple
        type="file"
        accept=".json,application/json,.pdf,application/pdf,.zip,application/zip"
        aria-label={home.chooseFile}
        onChange={onChosen}
      />
      {found?.isOneOf && (
        <ChooseProjectDialog
          projects={found.projects.map(({ project }) => project)}
          unread={found.unread.length}
          onClose={close}
          onChosen={(project) => {
            const from = found.projects.find((each) => each.project === project)
            if (from) void take(from)
          }}
        />
      )}
      {opened.length > 0 && (
        <JoinDialog
          opened={opened}
          unread={found?.unread ?? []}
          onClose={close}
          onDone={(said, only) => void onDone(said, only)}
        />
      )}
    </>
  )
}
