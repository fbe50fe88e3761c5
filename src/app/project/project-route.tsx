import {
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useReducer,
  useState,
} from 'react'
import { useLocation, useNavigationType, useParams } from 'react-router'
import { openProject } from '#app/project/open/open-project.ts'
import { SessionContext } from '#app/project/open/use-project.ts'
import { CrashBoundary } from '#app/shell/crash-boundary.tsx'
import { fetchAhead } from '#app/shell/fetching/fetch-ahead.ts'
import { useFetched } from '#app/shell/fetching/use-fetched.ts'
import { NotFetched } from '#app/shell/not-fetched.tsx'
import { part } from '#app/shell/part.tsx'
import { useServices } from '#app/shell/services.tsx'
import { ShellBar } from '#app/shell/shell-bar.tsx'
import { type Language, languages } from '#core/languages.ts'
import type { Project } from '#core/project/project.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { ProjectMessagesProvider, useShell } from '#i18n/messages-context.tsx'
import { ProjectorContext, type PutOnProjector } from '#rooms/shared/large/projector-context.ts'
import type { Opening } from '#session/open-session.ts'
import { isOutdated } from '#storage/browser-shelf.ts'
import { Button } from '#ui/button.tsx'
import { NoProject } from './no-project.tsx'
import { ProjectScreens } from './project-screens.tsx'
import { RecoverScreen } from './recover-screen.tsx'
import { TrashedScreen } from './trashed-screen.tsx'

const OnProjector = part(
  async () => (await import('#app/project/workshop/on-projector.tsx')).OnProjector,
)
const putOnProjector: PutOnProjector = (what) => <OnProjector {...what} />

/** Opens the project of the address, and closes it when the address is another's. */
export function ProjectRoute() {
  const { projectId = '' } = useParams()
  const [times, openAgain] = useReducer((count: number) => count + 1, 0)
  return <OpenedProject key={`${projectId} ${times}`} projectId={projectId} onAgain={openAgain} />
}

/**
 * Where this window has gone on to. What was begun before a reload may lie where nothing can be read, or be lost:
 * it is not begun anew unheard.
 */
const begunHere = new Set<string>()

function OpenedProject({ projectId, onAgain }: { projectId: string; onAgain: () => void }) {
  const services = useServices()
  const { language, shell } = useShell()
  const { notices } = shell
  const { state } = useLocation()
  const { unopened, keeps } = services
  const isPush = useNavigationType() === 'PUSH'
  // Where the project was begun: its other pages know nothing of it, and must not open it again.
  const [begin] = useState(() => {
    if (isPush) begunHere.add(projectId)
    return keeps || begunHere.has(projectId) ? beginIn(state) : null
  })
  const [opening, setOpening] = useState<Opening | null>(null)
  const load = useCallback(() => loadProjectMessages(language), [language])
  // Those of the language on screen; the former ones until the new have come.
  const { found: messages, hasFailed, again } = useFetched(load)

  const copyTitle = useEffectEvent(({ answers }: Project) => {
    const { copyOf, unnamed } = shell.home.projects
    return copyOf(shownName(answers.start.title, unnamed))
  })

  useEffect(fetchAhead, [])
  // Closed before the next screen is seen: from there the window may be closed, with nothing unwritten.
  useLayoutEffect(() => {
    let isLeft = false
    let close = () => {}
    const take = async () => {
      const found = await openProject(services, projectId, {
        begin,
        copyTitle: (project) => copyTitle(project),
      })
      if (found.kind === 'open') close = found.session.close
      if (found.kind === 'unreached') console.error(found.reason)
      if (isLeft) close()
      else setOpening(found)
    }
    void take()
    return () => {
      isLeft = true
      close()
    }
  }, [services, projectId, begin])

  if (hasFailed && !messages) return <NotFetched place="all" onAgain={again} />
  if (!opening || !messages) return <ShellBar />
  const { trouble } = messages
  if (opening.kind === 'missing')
    return <NoProject words={keeps ? trouble.missing : trouble.nothingKept} />
  if (opening.kind === 'unreached') {
    const isNewer = isOutdated(opening.reason)
    const why = unopened ?? (isNewer ? 'outdated' : 'unreached')
    return (
      <NoProject words={{ ...trouble, unanswered: trouble.unreached }[why]}>
        <Button variant="primary" onClick={unopened || isNewer ? () => location.reload() : onAgain}>
          {why === 'outdated' ? notices.outdated.reload : notices.retry}
        </Button>
      </NoProject>
    )
  }
  if (opening.kind === 'trashed')
    return <TrashedScreen id={projectId} title={opening.title} onChanged={onAgain} />
  if (opening.kind === 'unreadable')
    return <RecoverScreen id={projectId} failure={opening.failure} words={trouble.unreadable} />
  return (
    <ProjectMessagesProvider messages={messages}>
      <SessionContext value={opening.session}>
        <CrashBoundary isWhole>
          <ProjectorContext value={putOnProjector}>
            <ProjectScreens />
          </ProjectorContext>
        </CrashBoundary>
      </SessionContext>
    </ProjectMessagesProvider>
  )
}

/** The language a new project is begun in; kept with the address, so that a reload begins it too. */
function beginIn(state: unknown): Language | null {
  if (typeof state !== 'object' || state === null || !('begin' in state)) return null
  return languages.find((language) => language === state.begin) ?? null
}
