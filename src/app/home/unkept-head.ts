import { leftUnwritten } from '#session/left-unwritten.ts'
import { toKeep } from '#session/to-keep.ts'
import { headOf, shownHead } from '#storage/project-shelf.ts'
import { unsavedWork } from '#storage/unsaved-work.ts'

/** Null where nothing of it can be opened. */
export function unkeptHead(id: string) {
  const project = leftUnwritten({ unsavedWork }, id)
  // On the shelf it takes no room.
  return project && shownHead(headOf(toKeep(project, ''), undefined, 0))
}
