import { deleteDB } from 'idb'
import { afterEach, describe, expect, it } from 'vitest'
import { toKeep } from '#session/to-keep.ts'
import { openShelf } from '#storage/open-shelf.ts'
import { serialized, shelfProject } from '../fixtures/shelf-contract.ts'

const original = Object.getOwnPropertyDescriptor(window, 'indexedDB')
const withIndexedDb = (descriptor: PropertyDescriptor) =>
  Object.defineProperty(window, 'indexedDB', { ...descriptor, configurable: true })

afterEach(() => {
  if (original) Object.defineProperty(window, 'indexedDB', original)
})

const project = shelfProject('p1')

describe('a browser with a database', () => {
  it('keeps projects from one visit to the next', async () => {
    const name = `medspil-test-${crypto.randomUUID()}`
    const first = await openShelf(name)
    expect(first.keeps).toBe(true)
    await first.shelf.write(toKeep(project, serialized(project)), null)
    const second = await openShelf(name)
    expect((await second.shelf.read('p1'))?.text).toBe(serialized(project))
    await deleteDB(name)
  })
})

describe('a browser that keeps nothing', () => {
  it.each<[string, PropertyDescriptor]>([
    ['has no database', { value: undefined }],
    [
      'does not let anyone look for one',
      {
        get: () => {
          throw new DOMException('', 'SecurityError')
        },
      },
    ],
    [
      'throws when it is opened',
      {
        value: {
          open: () => {
            throw new DOMException('', 'SecurityError')
          },
        },
      },
    ],
  ])('because it %s still has a shelf to work on', async (_, descriptor) => {
    withIndexedDb(descriptor)
    const { shelf, keeps, unopened } = await openShelf()
    expect([keeps, unopened]).toEqual([false, null])
    expect((await shelf.write(toKeep(project, serialized(project)), null)).ok).toBe(true)
    expect((await shelf.read('p1'))?.text).toBe(serialized(project))
  })

  it('because opening fails later still has a shelf to work on', async () => {
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function (name) {
      // A version older than the one that is there: the request is made, and then fails.
      open.call(this, name, 2)
      return open.call(this, name, 1)
    }
    const name = `medspil-test-${crypto.randomUUID()}`
    try {
      const { keeps } = await openShelf(name)
      expect(keeps).toBe(false)
    } finally {
      IDBFactory.prototype.open = open
    }
  })
})

describe('a browser whose database may be there and does not open', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['NS_ERROR_FILE_NO_DEVICE_SPACE', 'full'],
    ['UnknownError', 'unanswered'],
    ['VersionError', 'outdated'],
  ])('says of %s that it is %s, and lends a shelf to work on', async (name, why) => {
    const open = () => {
      throw new DOMException('', name)
    }
    withIndexedDb({ value: { open } })
    const { shelf, keeps, unopened } = await openShelf()
    expect([keeps, unopened]).toEqual([false, why])
    expect((await shelf.write(toKeep(project, serialized(project)), null)).ok).toBe(true)
  })
})
