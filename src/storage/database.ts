import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import type { KeptRun } from '#core/workshop/run/kept-run.ts'
import type { StepsToKeep } from '#session/ports/steps.ts'
import { keepsNothing } from './cleared.ts'
import type { KeptChange } from './kept-changes.ts'
import type { KeptVersions } from './packed-versions.ts'
import type { KeptHead } from './project-shelf.ts'

export const databaseName = 'medspil'

/** The steps of a project lie one by one, so that a step costs its own size. */
interface StepRecord {
  readonly project: string
  readonly nth: number
  readonly text: string
}

/** Which steps there are of a project, and whose they are. */
interface StepsHead extends Pick<StepsToKeep, 'session' | 'changed' | 'at' | 'all'> {
  readonly project: string
}

/** The ideas of a project lie one by one. Of a deleted one its number stays, so that no other gets it. */
export interface IdeaRecord {
  readonly project: string
  readonly number: number
  readonly idea: Idea | null
  /** The id of a deleted one, that it be known when it comes again; not of those deleted before that was kept. */
  readonly gone?: string
}

interface RunRecord extends KeptRun {
  readonly project: string
}

/** Texts and heads lie apart, so that a list of projects reads no project. */
interface ShelfSchema extends DBSchema {
  projects: { key: string; value: { readonly id: string; readonly text: string } }
  heads: { key: string; value: KeptHead }
  /** What became of a text since it was written. */
  changes: { key: [id: string, revision: number]; value: KeptChange }
  /** Of one project all versions together, under its id. */
  versions: { key: string; value: KeptVersions }
  /** What can be undone. */
  steps: { key: [project: string, nth: number]; value: StepRecord }
  stepHeads: { key: string; value: StepsHead }
  /** What was said in a project's workshop. */
  ideas: { key: [project: string, number: number]; value: IdeaRecord }
  /** How far the workshop of a project has come. */
  runs: { key: string; value: RunRecord }
}

const version = 3
/** Of the stores that came after the first two. */
const keyPaths = {
  versions: 'project',
  steps: ['project', 'nth'],
  stepHeads: 'project',
  changes: ['id', 'revision'],
  ideas: ['project', 'number'],
  runs: 'project',
}
const stores: StoreNames<ShelfSchema>[] = [
  'projects',
  'heads',
  'changes',
  'versions',
  'steps',
  'stepHeads',
  'ideas',
  'runs',
]
export type ReadTransaction = IDBPTransaction<ShelfSchema, typeof stores, 'readonly'>
export type WriteTransaction = IDBPTransaction<ShelfSchema, typeof stores, 'readwrite'>

/** A database whose connection may break under it: it is opened again, and the work done anew. */
export interface Database {
  readonly reading: <T>(work: (transaction: ReadTransaction) => Promise<T>) => Promise<T>
  /**
   * All that `work` does is done, or nothing is. It may be called twice. Answers only when it lies on the
   * disk, for "saved" must survive a power cut, but for what nobody is told of: `relaxed`.
   */
  readonly writing: <T>(
    work: (transaction: WriteTransaction) => Promise<T>,
    durability?: 'strict' | 'relaxed',
  ) => Promise<T>
  /**
   * Acts when the browser closes the connection, as when its data is cleared, or another tab wants the
   * database for itself. Gives back how to stop listening.
   */
  readonly whenLost: (act: () => void) => () => void
}

/**
 * How many seconds the browser is waited for. After that it has failed like any other way, so that nobody types
 * on and on over work that is "being saved"; at the start less, for until then there is no page.
 */
const patience = { work: 20, start: 5 }

type Connection = Promise<IDBPDatabase<ShelfSchema>>

/** Rejects when the browser has no database for us. */
export async function openDatabase(name: string): Promise<Database> {
  let connection: Connection | null = null
  const listeners = new Set<() => void>()

  function connected(): Connection {
    const asked = openDB<ShelfSchema>(name, version, {
      upgrade(database, before) {
        if (before < 1) {
          database.createObjectStore('projects', { keyPath: 'id' })
          database.createObjectStore('heads', { keyPath: 'id' })
        }
        if (before < 2) {
          database.createObjectStore('versions', { keyPath: keyPaths.versions })
          database.createObjectStore('steps', { keyPath: keyPaths.steps })
          database.createObjectStore('stepHeads', { keyPath: keyPaths.stepHeads })
          database.createObjectStore('changes', { keyPath: keyPaths.changes })
        }
        if (before < 3) {
          database.createObjectStore('ideas', { keyPath: keyPaths.ideas })
          database.createObjectStore('runs', { keyPath: keyPaths.runs })
        }
      },
      // Another tab wants to upgrade or delete the database, and waits until we let go.
      blocking: () => onLost(opening),
      terminated: () => onLost(opening),
    })
    const opening = inTime(asked, patience.work).catch((error: unknown) => {
      // Comes too late to be used, and would stand in others' way.
      close(asked)
      letGo(opening)
      throw error
    })
    connection = opening
    return opening
  }

  function onLost(gone: Connection) {
    letGo(gone)
    for (const act of listeners) act()
  }

  function letGo(gone: Connection) {
    if (connection === gone) connection = null
    close(gone)
  }

  /** What goes wrong with a connection may go right with the next, now or when tried again. */
  async function once<T>(work: (database: IDBPDatabase<ShelfSchema>) => Promise<T>): Promise<T> {
    if (keepsNothing()) throw new DOMException('All was deleted.', 'NotAllowedError')
    const current = connection ?? connected()
    try {
      return await work(await current)
    } catch (error) {
      if (isLost(error) || isLate(error)) letGo(current)
      throw error
    }
  }

  const done = <T>(work: (database: IDBPDatabase<ShelfSchema>) => Promise<T>): Promise<T> =>
    once(work).catch((error: unknown) => {
      if (isLost(error)) return once(work)
      throw error
    })

  try {
    await inTime(
      done(async () => {}),
      patience.start,
    )
  } catch (error) {
    // There is a database, and it may answer yet: whoever asks it for something is told.
    if (!isLate(error)) throw error
  }
  return {
    whenLost: (act) => {
      listeners.add(act)
      return () => listeners.delete(act)
    },
    reading: (work) =>
      done((database) => {
        const transaction = database.transaction(stores)
        return finished(work(transaction), transaction)
      }),
    writing: (work, durability = 'strict') =>
      done((database) => {
        const transaction = database.transaction(stores, 'readwrite', { durability })
        return finished(work(transaction), transaction)
      }),
  }
}

/**
 * How browsers say that a connection no longer works: Chromium of a closed one, Safari after sleep,
 * all of what was under way when it broke.
 */
const lostNames = ['InvalidStateError', 'UnknownError', 'AbortError']

const isLost = (error: unknown) => error instanceof DOMException && lostNames.includes(error.name)

const isLate = (error: unknown) => error instanceof DOMException && error.name === 'TimeoutError'

// What could not be opened needs no closing.
const close = (connection: Connection) =>
  void connection.then(
    (database) => database.close(),
    () => {},
  )

async function finished<T>(
  work: Promise<T>,
  transaction: { readonly done: Promise<void>; readonly abort: () => void },
): Promise<T> {
  try {
    const [value] = await inTime(Promise.all([work, transaction.done]), patience.work)
    return value
  } catch (error) {
    try {
      transaction.abort()
    } catch {
      // It has aborted by itself.
    }
    throw error
  }
}

/** Counted by a clock that stands still when the computer sleeps, so that nobody is late for having slept. */
function inTime<T>(work: Promise<T>, seconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    let left = seconds
    const clock = setInterval(() => {
      left--
      if (left > 0) return
      clearInterval(clock)
      reject(new DOMException('The database does not answer.', 'TimeoutError'))
    }, 1_000)
    work.then(resolve, reject).finally(() => clearInterval(clock))
  })
}
