import type { Shelf } from '#session/ports/shelf.ts'
import { keepsNothing } from '#storage/cleared.ts'
import { isOutOfTrash } from '#storage/project-shelf.ts'

/**
 * That a project lies on the shelf, kept where a database that comes up empty does not take it along. A place for
 * each: of two windows that write at once neither brings back what the other has taken away.
 */
const prefix = 'medspil.on-shelf.'

/** Where it cannot be kept nothing is missed later. */
export function noteOnShelf(id: string): void {
  if (keepsNothing()) return
  try {
    localStorage.setItem(prefix + id, '')
  } catch {}
}

export function forgetOnShelf(id: string): void {
  try {
    localStorage.removeItem(prefix + id)
  } catch {}
}

export function lastOnShelf(): string[] {
  try {
    return Object.keys(localStorage).flatMap((key) =>
      key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
    )
  } catch {
    return []
  }
}

/**
 * A shelf that keeps beside it what lies there. What is to be removed is forgotten before it is: no other window
 * is to miss it meanwhile.
 */
export const shelfThatRemembers = (shelf: Shelf): Shelf => ({
  ...shelf,
  write: async (written, expected) => {
    const result = await shelf.write(written, expected)
    if (result.ok && expected === null) noteOnShelf(written.project.id)
    return result
  },
  remove: (id) => {
    forgetOnShelf(id)
    return shelf.remove(id)
  },
  purge: async (before) => {
    const heads = await shelf.list().catch(() => [])
    for (const head of heads) if (isOutOfTrash(head, before)) forgetOnShelf(head.id)
    return shelf.purge(before)
  },
})
