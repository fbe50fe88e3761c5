import { useEffect, useEffectEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { part } from '#app/shell/part.tsx'
import { paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import type { useProblem } from '#app/shell/use-problem.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { keepOpened, knownOnShelf } from '#session/shelf-acts.ts'
import type { FoundInFiles, FromFile } from '#storage/project-exchange.ts'
import { useAnnounce } from '#ui/live-regions.tsx'
import type { Opened } from './joining.ts'

const ChooseProjectDialog = part(
  async () => (await import('./choose-project-dialog.tsx')).ChooseProjectDialog,
)
const JoinDialog = part(async () => (await import('./join-dialog.tsx')).JoinDialog)

/**
 * Opens what was found in files, and asks where there is something to choose: one of several in a PDF, how to
 * open what is here already, or several at once.
 */
export function FoundFiles(props: {
  found: FoundInFiles
  tell: ReturnType<typeof useProblem>['tell']
  /** All has been done with it. */
  onClose: () => void
  /** Something has been put on the shelf, and this screen stays. */
  onKept: () => void
}) {
  const { found, tell, onClose } = props
  const { home, notices } = useShell().shell
  const services = useServices()
  const navigate = useNavigate()
  const { say } = useAnnounce()
  const [opened, setOpened] = useState<readonly Opened[]>([])
  const named = (title: string) => shownName(title, home.projects.unnamed)
  const nameOfCopy = ({ isLinked }: FromFile, name: string) =>
    isLinked ? home.projects.copyOf(name) : notices.file.fromFile(name)

  const take = async (from: FromFile) => {
    const { project: chosen, repairs } = from
    const known = await knownOnShelf(services, chosen)
    if (known.as === 'other' || repairs.length > 0) return setOpened([{ ...from, known }])
    onClose()
    const kept = await keepOpened(services, chosen, (title) => nameOfCopy(from, named(title)))
    if (!kept.ok) return tell(kept.failure)
    const { project, came } = kept.value
    const title = named(project.answers.start.title)
    await navigate(paths.overview(project.id))
    if (came === 'asCopy') say(notices.file.asCopy(title))
    else say(came === 'fromTrash' ? home.projects.restored(title) : notices.file.opened(title))
  }
  const begin = useEffectEvent(async () => {
    const { projects, unread, isOneOf } = found
    const [only] = projects
    if (only && isOneOf && projects.length + unread.length === 1) return take(only)
    if (isOneOf) return
    // How each of them is known, before it is asked what to do with them.
    const known = projects.map(async (each) => ({
      ...each,
      known: await knownOnShelf(services, each.project),
    }))
    setOpened(await Promise.all(known))
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each that is found
  useEffect(() => {
    setOpened([])
    void begin()
  }, [found])
  const onDone = async (said: string, only: string | null) => {
    onClose()
    if (only === null) props.onKept()
    else await navigate(paths.overview(only))
    say(said)
  }
  const isChosenFrom = found.isOneOf && found.projects.length + found.unread.length > 1
  if (opened.length > 0)
    return (
      <JoinDialog
        opened={opened}
        unread={isChosenFrom ? [] : found.unread}
        onClose={onClose}
        onDone={(said, only) => void onDone(said, only)}
      />
    )
  if (!isChosenFrom) return null
  return (
    <ChooseProjectDialog
      projects={found.projects.map(({ project }) => project)}
      unread={found.unread.length}
      onClose={onClose}
      onChosen={(project) => {
        const from = found.projects.find((each) => each.project === project)
        if (from) void take(from)
      }}
    />
  )
}
