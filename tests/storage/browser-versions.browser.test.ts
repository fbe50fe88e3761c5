import { deleteDB, openDB } from 'idb'
import { afterEach, describe, expect, it } from 'vitest'
import { failed, ok } from '#core/result.ts'
import { toKeep } from '#session/to-keep.ts'
import { browserShelf } from '#storage/browser-shelf.ts'
import { browserVersions } from '#storage/browser-versions.ts'
import { openShelf } from '#storage/open-shelf.ts'
import { serialized, shelfProject } from '../fixtures/shelf-contract.ts'
import { keepsTheVersionsContract, version } from '../fixtures/versions-contract.ts'

const names: string[] = []
function newName() {
  const name = `medspil-test-${crypto.randomUUID()}`
  names.push(name)
  return name
}

afterEach(async () => {
  for (const name of names.splice(0)) await deleteDB(name)
})

const project = shelfProject('p1')
async function begin(name = newName()) {
  const shelf = await browserShelf(name)
  await shelf.write(toKeep(project, serialized(project)), null)
  return { name, shelf, versions: await browserVersions(name) }
}

describe('versions in the browser', () => {
  keepsTheVersionsContract(async () => {
    const name = newName()
    return { shelf: await browserShelf(name), versions: await browserVersions(name) }
  })

  it('of two windows are all kept, whoever writes first', async () => {
    const { name, versions } = await begin()
    const other = await browserVersions(name)
    const all = Array.from({ length: 10 }, (_, nth) => version(nth * 10))
    await Promise.all(all.map((each, nth) => (nth % 2 ? other : versions).keep('p1', [each])))
    expect(await versions.list('p1')).toEqual(all.map(({ head }) => head).toReversed())
  })

  it('are there after the browser is opened again', async () => {
    const { name, versions } = await begin()
    await versions.keep('p1', [version(0)])
    const again = await openShelf(name)
    expect(again.keeps).toBe(true)
    expect(await again.versions.read('p1', 'v0')).toBe(version(0).text)
  })

  it('find a place in a database from before there were any, and its projects stay', async () => {
    const name = newName()
    const before = await openDB(name, 1, {
      upgrade(database) {
        database.createObjectStore('projects', { keyPath: 'id' })
        database.createObjectStore('heads', { keyPath: 'id' })
      },
    })
    await before.put('projects', { id: 'p1', text: serialized(project) })
    await before.put('heads', { id: 'p1', title: 'Fælles borde', revision: 1, deleted: null })
    before.close()
    const { shelf, versions } = await openShelf(name)
    expect((await shelf.read('p1'))?.text).toBe(serialized(project))
    expect(await versions.keep('p1', [version(0)])).toEqual(ok(null))
    expect(await versions.list('p1')).toHaveLength(1)
  })

  it('that a fault of the disk has spoilt are gone, and the next is kept', async () => {
    const { name, versions } = await begin()
    await versions.keep('p1', [version(0)])
    const database = await openDB(name)
    const kept = await database.get('versions', 'p1')
    await database.put('versions', { ...kept, pack: new Uint8Array([7, 7, 7]) })
    database.close()
    expect(await versions.read('p1', 'v0')).toBeNull()
    expect(await versions.keep('p1', [version(10)])).toEqual(ok(null))
    expect(await versions.list('p1')).toEqual([version(10).head])
    expect(await versions.read('p1', 'v10')).toBe(version(10).text)
  })

  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'blocked'],
  ] as const)('that find no room for %s say %s, and those before stay', async (error, reason) => {
    const { versions } = await begin()
    await versions.keep('p1', [version(0)])
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', error)
    }
    try {
      expect(await versions.keep('p1', [version(10)])).toEqual(failed(reason))
      expect(await versions.rename('p1', 'v0', 'Udkast')).toEqual(failed(reason))
    } finally {
      IDBObjectStore.prototype.put = put
    }
    expect(await versions.list('p1')).toEqual([version(0).head])
  })
})
