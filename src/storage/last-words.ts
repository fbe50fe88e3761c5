/**
 * What was not written yet when the page went away. A closing page may begin to write to the
 * database but seldom gets to finish (seen in Chromium 156 on reload); localStorage is written at
 * once. It holds one text a project, until the project is opened again.
 */
export interface LastWords {
  readonly text: string
  /** The revision on the shelf the text was to replace; null for a project never written. */
  readonly revision: number | null
}

const key = (projectId: string) => `medspil.unsaved.${projectId}`

/** False when the browser has no room or no will to keep it. */
export function keepLastWords(projectId: string, words: LastWords): boolean {
  try {
    localStorage.setItem(key(projectId), JSON.stringify(words))
    return true
  } catch {
    return false
  }
}

export function lastWords(projectId: string): LastWords | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key(projectId)) ?? 'null')
    return isLastWords(found) ? found : null
  } catch {
    return null
  }
}

export function forgetLastWords(projectId: string): void {
  try {
    localStorage.removeItem(key(projectId))
  } catch {
    // Where nothing can be removed, nothing was kept.
  }
}

function isLastWords(found: unknown): found is LastWords {
  return (
    typeof found === 'object' &&
    found !== null &&
    'text' in found &&
    typeof found.text === 'string' &&
    'revision' in found &&
    (found.revision === null || typeof found.revision === 'number')
  )
}
