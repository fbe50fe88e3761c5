import type { WriteFailure } from '#core/project/save-state.ts'
import type { Result } from '#core/result.ts'
import type { Channel } from './ports/channel.ts'
import type { ShelfPorts } from './ports/session-ports.ts'

type Ports = Pick<ShelfPorts, 'shelf' | 'now' | 'openChannel'>

/** Moves a project to the trash, and tells the windows that may have it open. */
export async function trashProject(ports: Ports, id: string): Promise<Result<null, WriteFailure>> {
  const moved = await ports.shelf.trash(id, ports.now().toISOString())
  if (moved.ok) tell(ports, (channel) => channel.deleted(id))
  return moved
}

/** Takes a project out of the trash, and tells the windows that still have it open. */
export async function restoreProject(
  ports: Pick<Ports, 'shelf' | 'openChannel'>,
  id: string,
): Promise<Result<null, WriteFailure>> {
  const restored = await ports.shelf.restore(id)
  if (restored.ok) tell(ports, (channel) => channel.restored(id))
  return restored
}

function tell({ openChannel }: Pick<Ports, 'openChannel'>, news: (channel: Channel) => void) {
  const channel = openChannel({ onSaved: () => {}, onDeleted: () => {}, onRestored: () => {} })
  news(channel)
  channel.close()
}
