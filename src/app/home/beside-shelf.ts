import type { Shelf, ShelfHead } from '#session/ports/shelf.ts'
import { lastOnShelf } from '#storage/lost/known-projects.ts'
import { projectsWithUnsavedWork } from '#storage/unsaved-work.ts'

export interface BesideShelf {
  /** On the shelf, each with what of it waits to be written; null until the shelf has answered. */
  readonly heads: readonly ShelfHead[] | null
  /** Of projects that are not there: they wait in the browser or in this window for room. */
  readonly unkept: readonly ShelfHead[]
  /** The ids of those that were there, and were not removed. */
  readonly lost: readonly string[]
}

/** What this browser knows of projects of which the shelf has nothing, or not all. */
export async function besideShelf(
  onShelf: readonly ShelfHead[],
  shelf: Pick<Shelf, 'read'>,
): Promise<BesideShelf> {
  const there = new Set(onShelf.map(({ id }) => id))
  const waiting = projectsWithUnsavedWork()
  const ids = waiting.filter((id) => !there.has(id))
  const isWaiting = ({ id, deleted }: ShelfHead) => deleted === null && waiting.includes(id)
  const heads = onShelf.some(isWaiting) ? await withUnwritten(onShelf, isWaiting, shelf) : onShelf
  const unkept = ids.length > 0 ? await headsOf(ids) : []
  for (const { id } of unkept) there.add(id)
  return { heads, unkept, lost: lastOnShelf().filter((id) => !there.has(id)) }
}

// Opens projects, and so brings the schemas along.
async function headsOf(ids: readonly string[]): Promise<readonly ShelfHead[]> {
  const { unkeptHead } = await import('./unkept-head.ts')
  return ids.flatMap((id) => unkeptHead(id) ?? [])
}

async function withUnwritten(
  heads: readonly ShelfHead[],
  isWaiting: (head: ShelfHead) => boolean,
  shelf: Pick<Shelf, 'read'>,
) {
  const { headWithUnwritten } = await import('./unkept-head.ts')
  return Promise.all(heads.map((head) => (isWaiting(head) ? headWithUnwritten(shelf, head) : head)))
}
