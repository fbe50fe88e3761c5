import type { WriteFailure } from '#core/project/save-state.ts'
import type { Result } from '#core/result.ts'
import { otherTabs } from '#storage/other-tabs.ts'
import type { Services } from './services.tsx'

/** Moves a project to the trash, and tells the windows that may have it open. */
export async function trashProject(
  { shelf, now }: Services,
  id: string,
): Promise<Result<null, WriteFailure>> {
  const moved = await shelf.trash(id, now().toISOString())
  if (!moved.ok) return moved
  const tabs = otherTabs({ onSaved: () => {}, onDeleted: () => {} })
  tabs.deleted(id)
  tabs.close()
  return moved
}
