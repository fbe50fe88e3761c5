import { createContext, use, useSyncExternalStore } from 'react'
import { stillWaiting, type WaitingText } from '#core/project/waiting-texts.ts'
import type { Session } from '#session/create-session.ts'
import type { ProjectState } from '#session/project-store.ts'

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('No project is open here.')
  return session
}

/** React's view of the open project. `select` must give the same value for the same state. */
export function useProject<T>(select: (state: ProjectState) => T): T {
  const { store } = useSession()
  return useSyncExternalStore(store.subscribe, () => select(store.getState()))
}

/** The forms with a change that could not be kept, though nothing on their page says so. */
export function useUnsaidRejections(): readonly Pick<WaitingText, 'place' | 'form'>[] {
  const { rejected } = useSession()
  return useSyncExternalStore(rejected.subscribe, rejected.unsaid)
}

/** The texts that could not be kept and still have a field to stand in. */
export function useRejectedInputs(): readonly WaitingText[] {
  const { rejected } = useSession()
  const texts = useSyncExternalStore(rejected.subscribe, rejected.all)
  // The answers are asked only where something waits: they are others at each key.
  const answers = useProject((state) => (texts.length > 0 ? state.project.answers : null))
  return answers ? stillWaiting(texts, answers) : texts
}
