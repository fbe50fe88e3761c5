import { limits } from '#core/limits.ts'
import type { WriteFailure } from '#core/project/save-state.ts'
import { failed, ok, type Result } from '#core/result.ts'
import {
  changedIdea,
  type Idea,
  type IdeaRefusal,
  type Ideas,
  ideasToTakeIn,
  notYetSaid,
  numbered,
  type Said,
} from '#core/workshop/ideas/ideas.ts'
import type { KeptIdeas } from '#session/ports/ideas.ts'
import { writeFailure } from '#storage/browser-shelf.ts'
import {
  databaseName,
  type IdeaRecord,
  openDatabase,
  type ReadTransaction,
  type WriteTransaction,
} from '#storage/database.ts'
import { ideaNews } from './idea-news.ts'

/** Keeps ideas in the browser's database, beside the projects. Rejects when there is none. */
export async function browserIdeas(name: string = databaseName): Promise<KeptIdeas> {
  const { reading, writing } = await openDatabase(name)
  const news = ideaNews(name)

  /** Writes, tells the other windows, and says by a value when the browser refuses. */
  async function tried<T>(
    project: string,
    work: (transaction: WriteTransaction) => Promise<Result<Written<T>, IdeaRefusal>>,
  ): Promise<Result<T, IdeaRefusal>> {
    try {
      const written = await writing(async (transaction) => {
        const no = await refusal(transaction, project)
        return no ? failed(no) : work(transaction)
      })
      if (!written.ok) return written
      if (written.value.numbers.length > 0) news.tell(project, written.value.numbers)
      return ok(written.value.value)
    } catch (error) {
      return failed(writeFailure(error))
    }
  }

  return {
    read: (project) => reading((transaction) => ideasIn(transaction, project)),
    look: (project, numbers) =>
      reading(async (transaction) => {
        const store = transaction.objectStore('ideas')
        const found = await Promise.all(numbers.map((number) => store.get([project, number])))
        return found.flatMap((record) => record?.idea ?? [])
      }),
    lacks: (project, { number, id }) =>
      reading(async (transaction) => {
        const record = await transaction.objectStore('ideas').get([project, number])
        return !record || (record.idea !== null && record.idea.id !== id)
      }),
    add: (project, said) => tried(project, (transaction) => putSaid(transaction, project, said)),
    addNew: (project, said) =>
      tried(project, async (transaction) => {
        const records = await transaction.objectStore('ideas').getAll(ofProject(project))
        const here = records.flatMap(({ idea }) => idea ?? [])
        const deleted = records.flatMap((record) => record.gone ?? [])
        const { fresh, gone } = notYetSaid(said, here, deleted)
        const put = await putSaid(transaction, project, fresh)
        return put.ok ? ok({ ...put.value, value: { added: put.value.value, gone } }) : put
      }),
    change: (project, changes) =>
      tried(project, async (transaction) => {
        const store = transaction.objectStore('ideas')
        const after: IdeaRecord[] = []
        let back = 0
        for (const change of changes) {
          const { number } = change
          const before = (await store.get([project, number]))?.idea ?? null
          const idea = changedIdea(before, change)
          if (idea === undefined) continue
          if (idea && !before) back++
          const isGone = idea === null && before !== null && !change.asNeverSaid
          after.push({ project, number, idea, ...(isGone && { gone: before.id }) })
        }
        // Others may have taken the place of what was deleted.
        if (back > 0 && (await isFull(transaction, project, back))) return failed('tooMany')
        for (const record of after) await store.put(record)
        return ok({ value: null, numbers: after.map(({ number }) => number) })
      }),
    takeIn: (project, file) =>
      tried(project, async (transaction) => {
        const { last, all } = ideasToTakeIn(await ideasIn(transaction, project), file)
        if (await isFull(transaction, project, all.length)) return failed('tooMany')
        const numbers = await put(transaction, project, all)
        // Of the last one only the number may be left.
        const store = transaction.objectStore('ideas')
        if (last > 0 && !(await store.get([project, last])))
          await store.put({ project, number: last, idea: null })
        return ok({ value: all.length, numbers })
      }),
    listen: news.listen,
  }
}

type Transaction = ReadTransaction | WriteTransaction

interface Written<T> {
  readonly value: T
  readonly numbers: readonly number[]
}

/** All ideas of a project. */
const ofProject = (project: string) => IDBKeyRange.bound([project], [project, []])

async function ideasIn(transaction: Transaction, project: string): Promise<Ideas> {
  const records = await transaction.objectStore('ideas').getAll(ofProject(project))
  return { last: records.at(-1)?.number ?? 0, all: records.flatMap(({ idea }) => idea ?? []) }
}

/** The highest number there is, also of one that was deleted. */
async function lastIn(transaction: Transaction, project: string): Promise<number> {
  const cursor = await transaction.objectStore('ideas').openKeyCursor(ofProject(project), 'prev')
  return cursor ? cursor.key[1] : 0
}

/** Whether there is no room for so many more. Reads all of them only where deleted ones may make the difference. */
async function isFull(transaction: Transaction, project: string, more: number): Promise<boolean> {
  const records = await transaction.objectStore('ideas').count(ofProject(project))
  if (records + more <= limits.ideas) return false
  return (await ideasIn(transaction, project)).all.length + more > limits.ideas
}

/** Gives what is said numbers, and keeps it. */
async function putSaid(
  transaction: WriteTransaction,
  project: string,
  said: readonly Said[],
): Promise<Result<Written<readonly Idea[]>, IdeaRefusal>> {
  if (await isFull(transaction, project, said.length)) return failed('tooMany')
  const ideas = numbered(said, await lastIn(transaction, project))
  return ok({ value: ideas, numbers: await put(transaction, project, ideas) })
}

async function put(transaction: WriteTransaction, project: string, ideas: readonly Idea[]) {
  const store = transaction.objectStore('ideas')
  for (const idea of ideas) await store.put({ project, number: idea.number, idea })
  return ideas.map(({ number }) => number)
}

/** Of a project that is not on the shelf, or in the trash, nothing is kept. */
async function refusal(
  transaction: WriteTransaction,
  project: string,
): Promise<WriteFailure | null> {
  const head = await transaction.objectStore('heads').get(project)
  if (!head) return 'gone'
  return head.deleted === null ? null : 'deleted'
}
