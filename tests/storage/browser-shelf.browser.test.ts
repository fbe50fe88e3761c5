import { deleteDB, openDB } from 'idb'
import { afterEach, describe, expect, it } from 'vitest'
import { failed, ok } from '#core/result.ts'
import { toKeep } from '#session/to-keep.ts'
import { browserShelf } from '#storage/browser-shelf.ts'
import { keepsTheShelfContract, serialized, shelfProject } from '../fixtures/shelf-contract.ts'

const names: string[] = []
/** A database of its own for each test, in the browser's real IndexedDB. */
function newName() {
  const name = `medspil-test-${crypto.randomUUID()}`
  names.push(name)
  return name
}

afterEach(async () => {
  for (const name of names.splice(0)) await deleteDB(name)
})

describe('the shelf in the browser', () => {
  keepsTheShelfContract(() => browserShelf(newName()))
})

describe('two tabs on one shelf', () => {
  it('see each other’s projects', async () => {
    const name = newName()
    const [one, two] = [await browserShelf(name), await browserShelf(name)]
    const project = shelfProject('p1')
    await one.write(toKeep(project, serialized(project)), null)
    expect((await two.read('p1'))?.text).toBe(serialized(project))
  })

  it('writing at the same moment, only one of them gets through', async () => {
    const name = newName()
    const [one, two] = [await browserShelf(name), await browserShelf(name)]
    const project = shelfProject('p1')
    const begun = await one.write(toKeep(project, serialized(project)), null)
    const revision = begun.ok ? begun.value : null
    const [mine, theirs] = [shelfProject('p1', 'Mit'), shelfProject('p1', 'Deres')]
    const results = await Promise.all([
      one.write(toKeep(mine, serialized(mine)), revision),
      two.write(toKeep(theirs, serialized(theirs)), revision),
    ])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(results).toContainEqual(failed('conflict'))
    const winner = results[0]?.ok ? mine : theirs
    expect((await one.read('p1'))?.text).toBe(serialized(winner))
    expect((await two.list())[0]?.title).toBe(winner.answers.start.title)
  })

  it('beginning the same project at the same moment, only one of them gets through', async () => {
    const name = newName()
    const [one, two] = [await browserShelf(name), await browserShelf(name)]
    const [mine, theirs] = [shelfProject('p1', 'Mit'), shelfProject('p1', 'Deres')]
    const results = await Promise.all([
      one.write(toKeep(mine, serialized(mine)), null),
      two.write(toKeep(theirs, serialized(theirs)), null),
    ])
    expect(results.map((result) => result.ok).toSorted()).toEqual([false, true])
  })
})

describe('a connection that breaks', () => {
  it('is let go when another tab wants the database, and opened again when wanted', async () => {
    const name = newName()
    const shelf = await browserShelf(name)
    const project = shelfProject('p1')
    await shelf.write(toKeep(project, serialized(project)), null)
    await deleteDB(name)
    expect(await shelf.list()).toEqual([])
    expect((await shelf.write(toKeep(project, serialized(project)), null)).ok).toBe(true)
    expect((await shelf.read('p1'))?.text).toBe(serialized(project))
  })

  it('without a word is noticed and opened again', async () => {
    const opened: IDBDatabase[] = []
    const open = indexedDB.open
    indexedDB.open = function (name, version) {
      const request = open.call(this, name, version)
      request.addEventListener('success', () => opened.push(request.result))
      return request
    }
    try {
      const shelf = await browserShelf(newName())
      for (const database of opened) database.close()
      const project = shelfProject('p1')
      expect((await shelf.write(toKeep(project, serialized(project)), null)).ok).toBe(true)
      for (const database of opened) database.close()
      expect((await shelf.list()).map(({ id }) => id)).toEqual(['p1'])
    } finally {
      indexedDB.open = open
    }
  })

  it('to a database upgraded by a newer version refuses, and harms nothing', async () => {
    const name = newName()
    const shelf = await browserShelf(name)
    const project = shelfProject('p1')
    const begun = await shelf.write(toKeep(project, serialized(project)), null)
    const newer = await openDB(name, 1_000)
    const revision = begun.ok ? begun.value : null
    expect(await shelf.write(toKeep(project, serialized(project)), revision)).toEqual(
      failed('outdated'),
    )
    await expect(shelf.read('p1')).rejects.toThrow(DOMException)
    expect(await newer.get('projects', 'p1')).toEqual({ id: 'p1', text: serialized(project) })
    newer.close()
  })
})

describe('a browser without room', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['NS_ERROR_FILE_NO_DEVICE_SPACE', 'full'],
    ['UnknownError', 'blocked'],
    ['AbortError', 'blocked'],
  ] as const)('that says %s is %s, and keeps neither half of the work', async (error, reason) => {
    const shelf = await browserShelf(newName())
    const before = shelfProject('p1', 'Før')
    const begun = await shelf.write(toKeep(before, serialized(before)), null)
    const revision = begun.ok ? begun.value : null
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (value, key) {
      if (this.name === 'heads') throw new DOMException('', error)
      return put.call(this, value, key)
    }
    try {
      const after = shelfProject('p1', 'Efter')
      expect(await shelf.write(toKeep(after, serialized(after)), revision)).toEqual(failed(reason))
    } finally {
      IDBObjectStore.prototype.put = put
    }
    expect((await shelf.read('p1'))?.text).toBe(serialized(before))
    expect(await shelf.write(toKeep(before, serialized(before)), revision)).toEqual(
      ok((revision ?? 0) + 1),
    )
  })
})
