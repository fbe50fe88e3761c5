import type { Project } from '#core/project/project.ts'
import { open } from '#core/project/project-file.ts'
import type { SessionPorts } from './ports/session-ports.ts'
import { keepNew } from './shelf-acts.ts'
import type { OnShelf } from './shelf-link.ts'

/**
 * What the window had not written when it went away last. Where the shelf has moved on since, it is not
 * put in that work's place but beside it.
 */
export async function recoverUnsaved(
  ports: SessionPorts,
  id: string,
  kept: OnShelf | null,
): Promise<Project | null> {
  const { unsavedWork } = ports
  const snapshot = unsavedWork.read(id)
  const found = snapshot && open(snapshot.text)
  if (!found?.ok) return null
  const { value: unsaved } = found
  // Nothing there to stand in its way, as after the browser's data was cleared.
  if (kept === null) return unsaved
  const isSame = JSON.stringify(kept.project) === JSON.stringify(unsaved)
  if (!isSame && snapshot?.revision === kept.revision) return unsaved
  if (isSame || (await keepNew(ports, unsaved)).ok) unsavedWork.forget(id)
  return null
}
