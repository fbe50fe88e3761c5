import type { Snapshot, UnsavedWork } from '#session/ports/unsaved-work.ts'
import { keepsNothing } from './cleared.ts'
import { askBeforeLeaving } from './leaving.ts'

const prefix = 'medspil.unsaved'
/** The name of a session has no dots, so that no project's id can be taken for one with a name. */
const key = (projectId: string, session: string) =>
  session === '' ? `${prefix}.${projectId}` : `${prefix}@${session}.${projectId}`

/** What the browser has no room for, as long as this window is there; it asks before it closes over it. */
const inWindow = new Map<string, Snapshot>()
let stopAsking = () => {}

function holdInWindow(place: string, snapshot: Snapshot | null) {
  if (snapshot) inWindow.set(place, snapshot)
  else if (!inWindow.delete(place)) return
  stopAsking()
  stopAsking = inWindow.size > 0 ? askBeforeLeaving(() => inWindow.size > 0) : () => {}
}

/**
 * In localStorage, which is written at once: a closing page may begin to write to the database but
 * seldom gets to finish (seen in Chromium 156 on reload).
 */
export const unsavedWork: UnsavedWork = {
  keep: (projectId, session, snapshot) => {
    if (keepsNothing()) return false
    const place = key(projectId, session)
    try {
      localStorage.setItem(place, JSON.stringify(snapshot))
      holdInWindow(place, null)
      return true
    } catch {
      holdInWindow(place, snapshot)
      return false
    }
  },
  all: (projectId) =>
    sessionsWith(projectId).flatMap((session) => {
      const place = key(projectId, session)
      const snapshot = inWindow.get(place) ?? snapshotAt(place)
      return snapshot ? [{ ...snapshot, session }] : []
    }),
  forget: (projectId, session) => {
    holdInWindow(key(projectId, session), null)
    try {
      localStorage.removeItem(key(projectId, session))
    } catch {
      // Where nothing can be removed, nothing was kept.
    }
  },
}

/** Of which windows have left something unwritten. */
export const projectsWithUnsavedWork = (): string[] => [
  ...new Set(
    [...inWindow.keys(), ...placesInBrowser()].flatMap(
      (place) => /^medspil\.unsaved(?:@[^.]+)?\.(.+)$/s.exec(place)?.[1] ?? [],
    ),
  ),
]

/** Also what cannot be read. */
export function forgetUnsavedWork(projectId: string): void {
  for (const session of sessionsWith(projectId)) unsavedWork.forget(projectId, session)
}

/** The nameless one is from before sessions had names. */
function sessionsWith(projectId: string): string[] {
  return [...new Set([...inWindow.keys(), ...placesInBrowser()])].flatMap((each) => {
    const session = /^medspil\.unsaved(?:@([^.]+))?\./.exec(each)?.[1] ?? ''
    return each === key(projectId, session) ? [session] : []
  })
}

function placesInBrowser(): string[] {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}

function snapshotAt(place: string): Snapshot | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(place) ?? 'null')
    return typeof found === 'object' && found !== null ? snapshotIn(found) : null
  } catch {
    return null
  }
}

function snapshotIn(found: object): Snapshot | null {
  const part = (name: keyof Snapshot): unknown => Reflect.get(found, name)
  const [text, revision, writing] = [part('text'), part('revision'), part('writing')]
  if (typeof text !== 'string') return null
  if (revision !== null && typeof revision !== 'number') return null
  return { text, revision, writing: typeof writing === 'string' ? writing : null }
}
