import { deleteDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failed } from '#core/result.ts'
import { toKeep } from '#session/to-keep.ts'
import { browserShelf } from '#storage/browser-shelf.ts'
import { openShelf } from '#storage/open-shelf.ts'
import { serialized, shelfProject } from '../fixtures/shelf-contract.ts'

const project = shelfProject('p1')
const written = toKeep(project, serialized(project))
let name = ''
let letGo = () => {}

beforeEach(() => {
  name = `medspil-test-${crypto.randomUUID()}`
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})

afterEach(async () => {
  vi.useRealTimers()
  letGo()
  await deleteDB(name)
})

const answered = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** Somebody wants the database deleted and somebody else does not let go: nobody can open it. */
async function holdDatabase() {
  const held = await answered(indexedDB.open(name))
  indexedDB.deleteDatabase(name)
  letGo = () => held.close()
}

/** A transaction that does not end keeps all others waiting. */
async function holdStores() {
  const held = await answered(indexedDB.open(name))
  const store = held.transaction(['projects', 'heads'], 'readwrite').objectStore('projects')
  let isHeld = true
  const on = () => {
    if (isHeld) store.get('nothing').onsuccess = on
    else held.close()
  }
  on()
  letGo = () => {
    isHeld = false
  }
}

const passes = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000)

describe('a database that never answers', () => {
  it('holds the first screen up for five seconds, and is not taken for a browser that keeps nothing', async () => {
    await holdDatabase()
    const opening = openShelf(name)
    await passes(5)
    const { shelf, keeps } = await opening
    expect(keeps).toBe(true)
    const list = expect(shelf.list()).rejects.toThrow(DOMException)
    await passes(20)
    await list
  })

  it('is asked again when it is wanted again', async () => {
    await holdDatabase()
    const opening = browserShelf(name)
    await passes(5)
    const shelf = await opening
    letGo()
    expect((await shelf.write(written, null)).ok).toBe(true)
    expect((await shelf.read('p1'))?.text).toBe(written.text())
  })

  it('is a failed write after twenty seconds, and what was given up is never written later', async () => {
    const shelf = await browserShelf(name)
    await holdStores()
    const writing = shelf.write(written, null)
    await passes(19)
    await passes(1)
    expect(await writing).toEqual(failed('blocked'))
    letGo()
    expect(await shelf.read('p1')).toBeNull()
    expect((await shelf.write(written, null)).ok).toBe(true)
  })

  it('may take its time when there is much to do', async () => {
    const shelf = await browserShelf(name)
    await holdStores()
    const writing = shelf.write(written, null)
    await passes(19)
    letGo()
    expect((await writing).ok).toBe(true)
  })
})
