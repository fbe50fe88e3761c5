import type { WriteFailure } from '#core/project/save-state.ts'
import { failed, ok, type Result } from '#core/result.ts'
import type { Shelf } from '#session/ports/shelf.ts'
import { databaseName, openDatabase, type WriteTransaction } from './database.ts'
import {
  byChange,
  headOf,
  isOutOfTrash,
  type KeptHead,
  refusal,
  shownHead,
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
    read: (id) =>
      reading(async (transaction) => {
        const [kept, head] = await Promise.all([
          transaction.objectStore('projects').get(id),
          transaction.objectStore('heads').get(id),
        ])
        if (!kept || !head) return null
        return { text: kept.text, revision: head.revision, deleted: head.deleted }
      }),
    look: (id) =>
      reading(async (transaction) => {
        const head = await transaction.objectStore('heads').get(id)
        return head ? { revision: head.revision, deleted: head.deleted } : null
      }),
    whenLost,
    write: (written, expected) =>
      tried(async (transaction) => {
        const { project, text } = written
        const kept = await transaction.objectStore('heads').get(project.id)
        const no = refusal(kept, expected, text)
        if (!no) return put(transaction, headOf(written, kept), text)
        const isNext = kept && (expected === null || kept.revision === expected + 1)
        if (no !== 'conflict' || !isNext) return failed(no)
        // Kept before the connection was lost, and only the answer was lost with it.
        const isOurs = (await keptText(transaction, project.id)) === text
        return isOurs ? ok(kept.revision) : failed(no)
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
async function put(transaction: WriteTransaction, head: KeptHead, text: string) {
  await transaction.objectStore('projects').put({ id: head.id, text })
  await transaction.objectStore('heads').put(head)
  return ok(head.revision)
}

async function keptText(transaction: WriteTransaction, id: string) {
  return (await transaction.objectStore('projects').get(id))?.text
}

/** With all it has been. */
async function take(transaction: WriteTransaction, id: string) {
  await transaction.objectStore('projects').delete(id)
  await transaction.objectStore('heads').delete(id)
  await transaction.objectStore('versions').delete(id)
  await takeSteps(transaction, id)
}

/** Firefox has names of its own when the disk is full. */
const fullNames = [
  'QuotaExceededError',
  'NS_ERROR_DOM_QUOTA_REACHED',
  'NS_ERROR_FILE_NO_DEVICE_SPACE',
]

export function writeFailure(error: unknown): WriteFailure {
  if (!(error instanceof DOMException)) throw error
  return fullNames.includes(error.name) ? 'full' : 'blocked'
}
