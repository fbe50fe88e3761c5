import type { WriteFailure } from '#core/project/save-state.ts'
import { failed, ok, type Result } from '#core/result.ts'
import type { Shelf, ToKeep } from '#session/ports/shelf.ts'
import { databaseName, openDatabase, type WriteTransaction } from './database.ts'
import {
  byChange,
  isOutOfTrash,
  type KeptHead,
  refusal,
  shownHead,
  type ToPut,
  toPut,
} from './project-shelf.ts'
import { putSteps, readSteps, takeSteps } from './step-records.ts'

/** Keeps projects in the browser's database. Rejects when there is none. */
export async function browserShelf(name: string = databaseName): Promise<Shelf> {
  const { reading, writing, whenLost } = await openDatabase(name)

  /** Writes, and says by a value when the browser refuses. */
  async function tried<T>(
    work: (transaction: WriteTransaction) => Promise<Result<T, WriteFailure>>,
  ): Promise<Result<T, WriteFailure>> {
    try {
      return await writing(work)
    } catch (error) {
      return failed(writeFailure(error))
    }
  }

  const changeHead = (id: string, change: Partial<KeptHead>) =>
    tried(async (transaction) => {
      const heads = transaction.objectStore('heads')
      const head = await heads.get(id)
      if (!head) return failed('gone')
      await heads.put({ ...head, ...change })
      return ok(null)
    })

  return {
    list: () =>
      reading(async (transaction) => {
        const heads = await transaction.objectStore('heads').getAll()
        return heads.map(shownHead).toSorted(byChange)
      }),
    read: async (id) => {
      const found = await reading(async (transaction) => {
        const [kept, head, changes] = await Promise.all([
          transaction.objectStore('projects').get(id),
          transaction.objectStore('heads').get(id),
          transaction.objectStore('changes').getAll(partsOf(id)),
        ])
        return kept && head ? { text: kept.text, head, changes } : null
      })
      if (!found) return null
      const { text, head, changes } = found
      const { revision, deleted, base = revision } = head
      if (base === revision) return { text, revision, deleted, isCut: false }
      // Few words of the first screen are worth it.
      const { textWithChanges } = await import('./kept-changes.ts')
      return { ...textWithChanges(text, { base, revision, changes }), revision, deleted }
    },
    look: (id) =>
      reading(async (transaction) => {
        const head = await transaction.objectStore('heads').get(id)
        return head ? { revision: head.revision, deleted: head.deleted } : null
      }),
    whenLost,
    write: (written, expected) =>
      tried(async (transaction) => {
        const { id } = written.project
        const kept = await transaction.objectStore('heads').get(id)
        const no = refusal(kept, expected)
        if (no === null) return put(transaction, toPut(written, kept))
        const isNext = kept && (expected === null || kept.revision === expected + 1)
        if (no !== 'conflict' || !isNext) return failed(no)
        // Kept before the connection was lost, and only the answer was lost with it.
        return (await isKept(transaction, written, kept)) ? ok(kept.revision) : failed(no)
      }),
    trash: (id, at) => changeHead(id, { deleted: at }),
    restore: (id) => changeHead(id, { deleted: null }),
    remove: (id) =>
      tried(async (transaction) => {
        await take(transaction, id)
        return ok(null)
      }),
    markSavedAsFile: (id, at) => changeHead(id, { savedAsFile: at }),
    purge: (before) =>
      tried(async (transaction) => {
        const heads = await transaction.objectStore('heads').getAll()
        const ids = heads.filter((head) => isOutOfTrash(head, before)).map((head) => head.id)
        await Promise.all(ids.map((id) => take(transaction, id)))
        return ok(ids)
      }),
    steps: (id) => reading((transaction) => readSteps(transaction, id)),
    keepSteps: (id, steps) =>
      writing((transaction) => putSteps(transaction, id, steps), 'relaxed').catch(() => false),
  }
}

// One request after the other: one that throws at once would leave the other's failure unheard.
async function put(transaction: WriteTransaction, found: Result<ToPut, 'full'>) {
  if (!found.ok) return found
  const { head } = found.value
  if ('change' in found.value) await transaction.objectStore('changes').put(found.value.change)
  else {
    await transaction.objectStore('projects').put({ id: head.id, text: found.value.text })
    await transaction.objectStore('changes').delete(partsOf(head.id))
  }
  await transaction.objectStore('heads').put(head)
  return ok(head.revision)
}

/** Whether that is what made the revision that is there. */
async function isKept(
  transaction: WriteTransaction,
  { change, text }: ToKeep,
  { id, revision, base = revision }: KeptHead,
): Promise<boolean> {
  if (base === revision) return (await transaction.objectStore('projects').get(id))?.text === text()
  const last = await transaction.objectStore('changes').get([id, revision])
  return change !== null && last?.json === change.json && last.savedAt === change.savedAt
}

/** The keys of all changes of a project, and of all its ideas. */
const partsOf = (id: string) => IDBKeyRange.bound([id], [id, []])

/** With all it has been. */
async function take(transaction: WriteTransaction, id: string) {
  await transaction.objectStore('projects').delete(id)
  await transaction.objectStore('heads').delete(id)
  await transaction.objectStore('changes').delete(partsOf(id))
  await transaction.objectStore('versions').delete(id)
  await transaction.objectStore('ideas').delete(partsOf(id))
  await transaction.objectStore('runs').delete(id)
  await takeSteps(transaction, id)
}

/** Firefox has names of its own when the disk is full. */
const fullNames = [
  'QuotaExceededError',
  'NS_ERROR_DOM_QUOTA_REACHED',
  'NS_ERROR_FILE_NO_DEVICE_SPACE',
]

export const isFull = (error: DOMException): boolean => fullNames.includes(error.name)

/** A later version of the application has the database. */
export const isOutdated = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'VersionError'

export function writeFailure(error: unknown): WriteFailure {
  if (!(error instanceof DOMException)) throw error
  if (isOutdated(error)) return 'outdated'
  return isFull(error) ? 'full' : 'blocked'
}
