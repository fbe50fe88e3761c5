import type { Unopened } from '#session/ports/shelf.ts'
import { isFull, isOutdated } from './browser-shelf.ts'
import { memoryShelf } from './memory-shelf.ts'
import { memoryVersions } from './memory-versions.ts'
import { keepTextsInWindow } from './waiting-texts.ts'

/** A shelf that is gone with the window, where the browser's own did not open for that reason. */
export function shelfInWindow(error: unknown) {
  keepTextsInWindow()
  const shelf = memoryShelf()
  const versions = memoryVersions(async (id) => (await shelf.look(id)) !== null)
  return { shelf, versions, keeps: false, unopened: unopenedBy(error) }
}

/** How browsers say that they have no database for us, and had none before. */
const forbidden = ['SecurityError', 'NotAllowedError', 'InvalidStateError']

/** On a full disk Chromium (156) says no more than `UnknownError`. */
function unopenedBy(error: unknown): Unopened | null {
  if (!(error instanceof DOMException) || forbidden.includes(error.name)) return null
  if (isOutdated(error)) return 'outdated'
  return isFull(error) ? 'full' : 'unanswered'
}
