import type { Snapshot, UnsavedWork } from '#session/ports/unsaved-work.ts'

const key = (projectId: string) => `medspil.unsaved.${projectId}`

/**
 * In localStorage, which is written at once: a closing page may begin to write to the database but
 * seldom gets to finish (seen in Chromium 156 on reload).
 */
export const unsavedWork: UnsavedWork = {
  keep: (projectId, snapshot) => {
    try {
      localStorage.setItem(key(projectId), JSON.stringify(snapshot))
      return true
    } catch {
      return false
    }
  },
  read: (projectId) => {
    try {
      const found: unknown = JSON.parse(localStorage.getItem(key(projectId)) ?? 'null')
      return isSnapshot(found) ? found : null
    } catch {
      return null
    }
  },
  forget: (projectId) => {
    try {
      localStorage.removeItem(key(projectId))
    } catch {
      // Where nothing can be removed, nothing was kept.
    }
  },
}

function isSnapshot(found: unknown): found is Snapshot {
  return (
    typeof found === 'object' &&
    found !== null &&
    'text' in found &&
    typeof found.text === 'string' &&
    'revision' in found &&
    (found.revision === null || typeof found.revision === 'number')
  )
}
