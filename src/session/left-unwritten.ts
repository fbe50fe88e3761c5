import type { Project } from '#core/project/project.ts'
import { parseProjectFile } from '#core/project/project-file.ts'
import type { OnShelf } from './on-shelf.ts'
import type { SessionPorts } from './ports/session-ports.ts'
import type { Snapshot } from './ports/unsaved-work.ts'

/** What a window left unwritten last of a project; null where nothing of it can be opened. */
export const leftUnwritten = (ports: Pick<SessionPorts, 'unsavedWork'>, id: string) =>
  unwrittenOf(ports, id)[0]?.project ?? null

/** What windows have left unwritten of a project and can be opened, the newest first. */
export const unwrittenOf = ({ unsavedWork }: Pick<SessionPorts, 'unsavedWork'>, id: string) =>
  unsavedWork
    .all(id)
    .flatMap((snapshot) => {
      const read = parseProjectFile(snapshot.text)
      return read.ok ? [{ snapshot, ...read.value }] : []
    })
    .toSorted((a, b) => (b.savedAt ?? '').localeCompare(a.savedAt ?? ''))

/** A project as it would be opened: with what a window left unwritten of it, where that follows on what lies on the shelf. */
export const asOpened = (
  ports: Pick<SessionPorts, 'unsavedWork'>,
  kept: OnShelf,
): { readonly project: Project; readonly isWritten: boolean } => {
  const found = unwrittenOf(ports, kept.project.id).find(({ snapshot }) =>
    followsOn(snapshot, kept),
  )
  return { project: found?.project ?? kept.project, isWritten: found === undefined }
}

/** Nothing else has come between: what it was to replace is there, or what was just being written. */
export function followsOn({ revision, writing }: Snapshot, kept: OnShelf | null): boolean {
  // Nothing there to stand in its way, as after the browser's data was cleared.
  if (kept === null || revision === kept.revision) return true
  return writing !== null && writing === kept.savedAt
}
