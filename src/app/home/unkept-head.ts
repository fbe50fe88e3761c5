import type { Project } from '#core/project/project.ts'
import { parseProjectFile } from '#core/project/project-file.ts'
import { asOpened, leftUnwritten } from '#session/left-unwritten.ts'
import type { Shelf, ShelfHead } from '#session/ports/shelf.ts'
import { toKeep } from '#session/to-keep.ts'
import { headOf, shownHead } from '#storage/project-shelf.ts'
import { unsavedWork } from '#storage/unsaved-work.ts'

/** Null where nothing of it can be opened. */
export function unkeptHead(id: string) {
  const project = leftUnwritten({ unsavedWork }, id)
  return project && headAsKept(project)
}

/** What is on the shelf, as it would be opened: with what a window has left unwritten of it. */
export async function headWithUnwritten(
  { read }: Pick<Shelf, 'read'>,
  head: ShelfHead,
): Promise<ShelfHead> {
  const record = await read(head.id).catch(() => null)
  if (!record) return head
  const kept = parseProjectFile(record.text)
  if (!kept.ok) return head
  const { revision, isCut } = record
  const { project, isWritten } = asOpened({ unsavedWork }, { ...kept.value, revision, isCut })
  const { bytes, savedAsFile } = head
  return isWritten ? head : { ...headAsKept(project), bytes, savedAsFile }
}

// On the shelf it takes no room.
const headAsKept = (project: Project) => shownHead(headOf(toKeep(project, ''), undefined, 0))
