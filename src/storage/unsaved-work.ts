import type { Snapshot, UnsavedWork } from '#session/ports/unsaved-work.ts'
import { keepsNothing } from './cleared.ts'

const prefix = 'medspil.unsaved'
/** The name of a session has no dots, so that no project's id can be taken for one with a name. */
const key = (projectId: string, session: string) =>
  session === '' ? `${prefix}.${projectId}` : `${prefix}@${session}.${projectId}`

/**
 * In localStorage, which is written at once: a closing page may begin to write to the database but
 * seldom gets to finish (seen in Chromium 156 on reload).
 */
export const unsavedWork: UnsavedWork = {
  keep: (projectId, session, snapshot) => {
    if (keepsNothing()) return false
    try {
      localStorage.setItem(key(projectId, session), JSON.stringify(snapshot))
      return true
    } catch {
      return false
    }
  },
  all: (projectId) =>
    sessionsWith(projectId).flatMap((session) => {
      const snapshot = snapshotAt(key(projectId, session))
      return snapshot ? [{ ...snapshot, session }] : []
    }),
  forget: (projectId, session) => {
    try {
      localStorage.removeItem(key(projectId, session))
    } catch {
      // Where nothing can be removed, nothing was kept.
    }
  },
}

/** Also what cannot be read. */
export function forgetUnsavedWork(projectId: string): void {
  for (const session of sessionsWith(projectId)) unsavedWork.forget(projectId, session)
}

/** The nameless one is from before sessions had names. */
function sessionsWith(projectId: string): string[] {
  try {
    return Object.keys(localStorage).flatMap((each) => {
      const session = /^medspil\.unsaved(?:@([^.]+))?\./.exec(each)?.[1] ?? ''
      return each === key(projectId, session) ? [session] : []
    })
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
