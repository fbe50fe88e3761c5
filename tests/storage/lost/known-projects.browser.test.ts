import { afterEach, describe, expect, it } from 'vitest'
import { toKeep } from '#session/to-keep.ts'
import { lastOnShelf, shelfThatRemembers } from '#storage/lost/known-projects.ts'
import { memoryShelf } from '#storage/memory-shelf.ts'
import { serialized, shelfProject } from '../../fixtures/shelf-contract.ts'

afterEach(() => localStorage.clear())

const written = (id: string) => {
  const project = shelfProject(id)
  return toKeep(project, serialized(project))
}

describe('what the browser is told of the projects on its shelf', () => {
  it('is each that was written, also in the trash, until it is removed for good', async () => {
    const shelf = shelfThatRemembers(memoryShelf())
    for (const id of ['p1', 'p2', 'p3']) await shelf.write(written(id), null)
    await shelf.trash('p1', '2026-11-01T12:00:00.000Z')
    await shelf.trash('p2', '2026-11-20T12:00:00.000Z')
    expect(lastOnShelf().toSorted()).toEqual(['p1', 'p2', 'p3'])
    await shelf.purge('2026-11-10T12:00:00.000Z')
    expect(lastOnShelf().toSorted()).toEqual(['p2', 'p3'])
    await shelf.remove('p3')
    expect(lastOnShelf()).toEqual(['p2'])
  })

  it('is nothing of what the shelf did not take', async () => {
    const full = { ...memoryShelf(), write: async () => ({ ok: false, failure: 'full' }) as const }
    await shelfThatRemembers(full).write(written('p1'), null)
    expect(lastOnShelf()).toEqual([])
  })

  it('is gone before a project is, so that no other window misses it meanwhile', async () => {
    const known: string[][] = []
    const inner = memoryShelf()
    const shelf = shelfThatRemembers({
      ...inner,
      remove: (id) => {
        known.push(lastOnShelf())
        return inner.remove(id)
      },
      purge: (before) => {
        known.push(lastOnShelf())
        return inner.purge(before)
      },
    })
    for (const id of ['p1', 'p2']) await shelf.write(written(id), null)
    await shelf.trash('p2', '2026-11-01T12:00:00.000Z')
    await shelf.remove('p1')
    await shelf.purge('2026-11-10T12:00:00.000Z')
    expect(known).toEqual([['p2'], []])
  })
})
