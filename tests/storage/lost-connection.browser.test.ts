import { deleteDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failed, ok } from '#core/result.ts'
import { toKeep } from '#session/to-keep.ts'
import { browserShelf } from '#storage/browser-shelf.ts'
import { serialized, shelfProject } from '../fixtures/shelf-contract.ts'

const { open } = indexedDB
const { transaction } = IDBDatabase.prototype
const { get, getAll } = IDBObjectStore.prototype
const project = shelfProject('p1')
let name = ''
let opened: IDBDatabase[] = []

beforeEach(() => {
  name = `medspil-test-${crypto.randomUUID()}`
  opened = []
  indexedDB.open = (...parts) => {
    const request = open.apply(indexedDB, parts)
    request.addEventListener('success', () => opened.push(request.result))
    return request
  }
})

afterEach(async () => {
  mend()
  await deleteDB(name)
})

function mend() {
  indexedDB.open = open
  IDBDatabase.prototype.transaction = transaction
  Object.assign(IDBObjectStore.prototype, { get, getAll })
}

type Place = 'transaction' | 'request'

/** From now on as after sleep: nothing works on those connections, and nobody was told. */
function breakConnections(at: Place, error: string, broken: readonly IDBDatabase[]) {
  const check = (database: IDBDatabase) => {
    if (broken.includes(database)) throw new DOMException('The connection is lost.', error)
  }
  if (at === 'transaction')
    IDBDatabase.prototype.transaction = function (...parts) {
      check(this)
      return transaction.apply(this, parts)
    }
  else {
    IDBObjectStore.prototype.get = function (...parts) {
      check(this.transaction.db)
      return get.apply(this, parts)
    }
    IDBObjectStore.prototype.getAll = function (...parts) {
      check(this.transaction.db)
      return getAll.apply(this, parts)
    }
  }
}

describe.each(['UnknownError', 'InvalidStateError', 'AbortError'])(
  'a connection that is lost and says %s',
  (error) => {
    it.each(['transaction', 'request'] as const)('at a %s is opened again', async (at) => {
      const shelf = await browserShelf(name)
      breakConnections(at, error, [...opened])
      expect((await shelf.write(toKeep(project, serialized(project)), null)).ok).toBe(true)
      breakConnections(at, error, [...opened])
      expect((await shelf.list()).map(({ id }) => id)).toEqual(['p1'])
      expect(opened).toHaveLength(3)
    })

    it('again at once is a failure, and the next try opens it anew', async () => {
      const shelf = await browserShelf(name)
      breakConnections('transaction', error, opened)
      expect(await shelf.write(toKeep(project, serialized(project)), null)).toEqual(
        failed('blocked'),
      )
      await expect(shelf.read('p1')).rejects.toThrow(DOMException)
      mend()
      breakConnections('transaction', error, [...opened])
      expect((await shelf.write(toKeep(project, serialized(project)), null)).ok).toBe(true)
    })

    it('when it is opened is tried once more', async () => {
      indexedDB.open = () => {
        indexedDB.open = open
        throw new DOMException('The connection is lost.', error)
      }
      expect(await (await browserShelf(name)).list()).toEqual([])
    })
  },
)

describe('a connection that is lost when the work is kept already', () => {
  it('does not make that work another tab’s', async () => {
    const shelf = await browserShelf(name)
    const begun = await shelf.write(toKeep(project, serialized(project)), null)
    const revision = begun.ok ? begun.value : 0
    const after = shelfProject('p1', 'Efter')
    const [first] = opened
    IDBDatabase.prototype.transaction = function (...parts) {
      const writing = transaction.apply(this, parts)
      // What is kept is never answered for: the answer is lost with the connection.
      if (this === first)
        writing.addEventListener('complete', (event) => {
          event.stopImmediatePropagation()
          writing.dispatchEvent(new Event('abort'))
        })
      return writing
    }
    expect(await shelf.write(toKeep(after, serialized(after)), revision)).toEqual(ok(revision + 1))
    expect((await shelf.read('p1'))?.text).toBe(serialized(after))
  })
})
