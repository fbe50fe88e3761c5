import type { ShelfHead } from '#session/ports/shelf.ts'
import { projectsWithUnsavedWork } from '#storage/unsaved-work.ts'

/** What the list says of projects that windows have left unwritten and of which the shelf has nothing. */
export async function unkeptHeads(onShelf: readonly ShelfHead[]): Promise<readonly ShelfHead[]> {
  const known = new Set(onShelf.map(({ id }) => id))
  const ids = projectsWithUnsavedWork().filter((id) => !known.has(id))
  if (ids.length === 0) return []
  // Opens projects, and so brings the schemas along.
  const { unkeptHead } = await import('./unkept-head.ts')
  return ids.flatMap((id) => unkeptHead(id) ?? [])
}
