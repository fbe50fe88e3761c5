import { forgetProject } from '#app/shell/lazy-acts.ts'
import type { Shelf } from '#session/ports/shelf.ts'
import { mendCutWords } from './words/mend-cut-words.ts'

/** Days a deleted project waits in the trash. */
const trashDays = 30

/** What nobody waits for: words that a line has cut are mended, and what has waited its time is deleted. */
export async function onceShown(root: HTMLElement, shelf: Shelf): Promise<void> {
  mendCutWords(root)
  const oldest = new Date(Date.now() - trashDays * 24 * 60 * 60 * 1000)
  const purged = await shelf.purge(oldest.toISOString())
  if (purged.ok) for (const id of purged.value) void forgetProject(id)
}
