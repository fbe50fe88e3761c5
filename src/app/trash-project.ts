import { otherTabs } from '#storage/other-tabs.ts'
import type { Services } from './services.tsx'

/** Moves a project to the trash, and tells the windows that may have it open. */
export async function trashProject({ shelf, now }: Services, id: string): Promise<void> {
  await shelf.trash(id, now().toISOString())
  const tabs = otherTabs({ onSaved: () => {}, onDeleted: () => {} })
  tabs.deleted(id)
  tabs.close()
}
