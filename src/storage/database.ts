import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { KeptHead } from './project-shelf.ts'

export const databaseName = 'medspil'

/** Texts and heads lie apart, so that a list of projects reads no project. */
interface ShelfSchema extends DBSchema {
  projects: { key: string; value: { readonly id: string; readonly text: string } }
  heads: { key: string; value: KeptHead }
}

const stores: ('projects' | 'heads')[] = ['projects', 'heads']
export type ReadTransaction = IDBPTransaction<ShelfSchema, typeof stores, 'readonly'>
export type WriteTransaction = IDBPTransaction<ShelfSchema, typeof stores, 'readwrite'>

/** A database whose connection may break under it: it is opened again when next wanted. */
export interface Database {
  readonly reading: <T>(work: (transaction: ReadTransaction) => Promise<T>) => Promise<T>
  /** All that `work` does is done, or nothing is. */
  readonly writing: <T>(work: (transaction: WriteTransaction) => Promise<T>) => Promise<T>
}

/** Rejects when the browser has no database for us. */
export async function openDatabase(name: string): Promise<Database> {
  let connection: Promise<IDBPDatabase<ShelfSchema>> | null = null

  function connected(): Promise<IDBPDatabase<ShelfSchema>> {
    const opening = openDB<ShelfSchema>(name, 1, {
      upgrade(database) {
        database.createObjectStore('projects', { keyPath: 'id' })
        database.createObjectStore('heads', { keyPath: 'id' })
      },
      // Another tab wants to upgrade or delete the database, and waits until we let go.
      blocking(_current, _wanted, event) {
        if (event.target instanceof IDBDatabase) event.target.close()
        forget()
      },
      terminated: () => forget(),
    })
    const forget = () => {
      if (connection === opening) connection = null
    }
    connection = opening
    opening.catch(forget)
    return opening
  }

  /** A connection can also be closed without a word; that shows when a transaction is begun. */
  async function begun<T>(begin: (database: IDBPDatabase<ShelfSchema>) => T): Promise<T> {
    const database = await (connection ?? connected())
    try {
      return begin(database)
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error
      return begin(await connected())
    }
  }

  await connected()
  return {
    reading: async (work) => {
      const transaction = await begun((database) => database.transaction(stores))
      return finished(work(transaction), transaction)
    },
    writing: async (work) => {
      const transaction = await begun((database) =>
        // Answered only when it lies on the disk: "saved" must survive a power cut.
        database.transaction(stores, 'readwrite', { durability: 'strict' }),
      )
      return finished(work(transaction), transaction)
    },
  }
}

async function finished<T>(
  work: Promise<T>,
  transaction: { readonly done: Promise<void>; readonly abort: () => void },
): Promise<T> {
  const value = work.catch((error: unknown) => {
    try {
      transaction.abort()
    } catch {
      // It has aborted by itself.
    }
    throw error
  })
  await Promise.all([value, transaction.done])
  return value
}
