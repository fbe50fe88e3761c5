import { fetchHost } from '#app/about/fetch-host.ts'
import { keepOffline } from '#app/offline/keep-offline.ts'
import { forgetProject } from '#app/shell/lazy-acts.ts'
import type { Services } from '#app/shell/services.tsx'
import { noteOnShelf } from '#storage/lost/known-projects.ts'
import { mendCutWords } from './words/mend-cut-words.ts'

/** Days a deleted project waits in the trash. */
const trashDays = 30

/** What nobody waits for: words that a line has cut are mended, what has waited its time is deleted, the rest is known. */
export async function onceShown(root: HTMLElement, { shelf, keeps }: Services): Promise<void> {
  mendCutWords(root)
  void fetchHost()
  void keepOffline()
  const oldest = new Date(Date.now() - trashDays * 24 * 60 * 60 * 1000)
  const purged = await shelf.purge(oldest.toISOString())
  if (purged.ok) for (const id of purged.value) void forgetProject(id)
  // From before the browser was told of each, or when it had no room for that.
  const heads = keeps ? await shelf.list().catch(() => []) : []
  for (const { id } of heads) noteOnShelf(id)
}
