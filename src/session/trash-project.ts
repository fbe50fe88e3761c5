import type { WriteFailure } from '#core/project/save-state.ts'
import type { Result } from '#core/result.ts'
import type { ShelfPorts } from './ports/session-ports.ts'

/** Moves a project to the trash, and tells the windows that may have it open. */
export async function trashProject(
  { shelf, now, openChannel }: Pick<ShelfPorts, 'shelf' | 'now' | 'openChannel'>,
  id: string,
): Promise<Result<null, WriteFailure>> {
  const moved = await shelf.trash(id, now().toISOString())
  if (!moved.ok) return moved
  const channel = openChannel({ onSaved: () => {}, onDeleted: () => {} })
  channel.deleted(id)
  channel.close()
  return moved
}
