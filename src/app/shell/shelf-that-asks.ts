import type { Shelf } from '#session/ports/shelf.ts'
import { askBeforeLeaving } from '#storage/leaving.ts'

/**
 * A shelf that is gone with the window: the browser asks before it closes over work that has not
 * been taken along as a file.
 */
export function shelfThatAsks(shelf: Shelf): Shelf {
  const inNoFile = new Set<string>()
  askBeforeLeaving(() => inNoFile.size > 0)
  return {
    ...shelf,
    write: (written, expected) => {
      inNoFile.add(written.project.id)
      return shelf.write(written, expected)
    },
    remove: (id) => {
      inNoFile.delete(id)
      return shelf.remove(id)
    },
    markSavedAsFile: (id, at) => {
      inNoFile.delete(id)
      return shelf.markSavedAsFile(id, at)
    },
  }
}
