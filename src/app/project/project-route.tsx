import { useEffect, useLayoutEffect, useReducer, useState } from 'react'
import { useLocation, useParams } from 'react-router'
import { NotFoundScreen } from '#app/screens/not-found-screen.tsx'
import { useServices } from '#app/services.tsx'
import { ShellBar } from '#app/shell-bar.tsx'
import { type Language, languages } from '#core/languages.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import type { ProjectMessages } from '#i18n/messages.ts'
import { ProjectMessagesProvider, useShell } from '#i18n/messages-context.tsx'
import { type Opening, openProject } from './open-project.ts'
import { ProjectScreens } from './project-screens.tsx'
import { RecoverScreen } from './recover-screen.tsx'
import { TrashedScreen } from './trashed-screen.tsx'
import { OpenProjectContext } from './use-project.ts'

/** Opens the project of the address, and closes it when the address is another's. */
export function ProjectRoute() {
  const { projectId = '' } = useParams()
  const [times, openAgain] = useReducer((count: number) => count + 1, 0)
  return <OpenedProject key={`${projectId} ${times}`} projectId={projectId} onAgain={openAgain} />
}

function OpenedProject({ projectId, onAgain }: { projectId: string; onAgain: () => void }) {
  const services = useServices()
  const { language } = useShell()
  const { state } = useLocation()
  // Where the project was begun: its other pages know nothing of it, and must not open it again.
  const [begin] = useState(() => beginIn(state))
  const [opening, setOpening] = useState<Opening | null>(null)
  const messages = useProjectMessages(language)

  // Closed before the next screen is seen: from there the window may be closed, with nothing unwritten.
  useLayoutEffect(() => {
    let isLeft = false
    let close = () => {}
    const take = async () => {
      const found = await openProject(services, projectId, begin)
      if (found.kind === 'open') close = found.project.close
      if (isLeft) close()
      else setOpening(found)
    }
    void take()
    return () => {
      isLeft = true
      close()
    }
  }, [services, projectId, begin])

  if (!opening || !messages) return <ShellBar />
  if (opening.kind === 'missing') return <NotFoundScreen />
  if (opening.kind === 'trashed')
    return <TrashedScreen id={projectId} title={opening.title} onRestored={onAgain} />
  if (opening.kind === 'unreadable')
    return <RecoverScreen id={projectId} failure={opening.failure} />
  return (
    <ProjectMessagesProvider messages={messages}>
      <OpenProjectContext value={opening.project}>
        <ProjectScreens />
      </OpenProjectContext>
    </ProjectMessagesProvider>
  )
}

/** Those of the language on screen; the former ones until the new have come. */
function useProjectMessages(language: Language): ProjectMessages | null {
  const [messages, setMessages] = useState<ProjectMessages | null>(null)
  useEffect(() => {
    let isLeft = false
    void loadProjectMessages(language).then((found) => {
      if (!isLeft) setMessages(found)
    })
    return () => {
      isLeft = true
    }
  }, [language])
  return messages
}

/** The language a new project is begun in; kept with the address, so that a reload begins it too. */
function beginIn(state: unknown): Language | null {
  if (typeof state !== 'object' || state === null || !('begin' in state)) return null
  return languages.find((language) => language === state.begin) ?? null
}
