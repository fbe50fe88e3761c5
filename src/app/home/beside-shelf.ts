import type { ShelfHead } from '#session/ports/shelf.ts'
import { lastOnShelf } from '#storage/lost/known-projects.ts'
import { projectsWithUnsavedWork } from '#storage/unsaved-work.ts'

export interface BesideShelf {
  /** Of projects that are not there: they wait in the browser or in this window for room. */
  readonly unkept: readonly ShelfHead[]
  /** The ids of those that were there, and were not removed. */
  readonly lost: readonly string[]
}

/** What this browser knows of projects of which the shelf has nothing. */
export async function besideShelf(onShelf: readonly ShelfHead[]): Promise<BesideShelf> {
  const there = new Set(onShelf.map(({ id }) => id))
  const ids = projectsWithUnsavedWork().filter((id) => !there.has(id))
  const unkept = ids.length > 0 ? await headsOf(ids) : []
  for (const { id } of unkept) there.add(id)
  return { unkept, lost: lastOnShelf().filter((id) => !there.has(id)) }
}

// Opens projects, and so brings the schemas along.
async function headsOf(ids: readonly string[]): Promise<readonly ShelfHead[]> {
  const { unkeptHead } = await import('./unkept-head.ts')
  return ids.flatMap((id) => unkeptHead(id) ?? [])
}
