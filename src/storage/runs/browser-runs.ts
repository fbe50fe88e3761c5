import { failed, ok } from '#core/result.ts'
import { laterRun, readRun } from '#core/workshop/run/kept-run.ts'
import type { Runs } from '#session/ports/runs.ts'
import { writeFailure } from '#storage/browser-shelf.ts'
import { type Database, databaseName, openDatabase } from '#storage/database.ts'
import { runChannel } from './run-channel.ts'

/** Keeps runs in the browser's database, beside the projects; opened when first asked for. */
export function browserRuns(name: string = databaseName): Runs {
  let opening: Promise<Database> | null = null
  const database = () => {
    opening ??= openDatabase(name).catch((reason: unknown) => {
      opening = null
      throw reason
    })
    return opening
  }
  return {
    read: async (project) => {
      const { reading } = await database()
      return reading(async (transaction) =>
        readRun(await transaction.objectStore('runs').get(project)),
      )
    },
    keep: async (project, kept) => {
      try {
        const { writing } = await database()
        return await writing(async (transaction) => {
          if (!(await transaction.objectStore('heads').getKey(project))) return failed('gone')
          const runs = transaction.objectStore('runs')
          const there = readRun(await runs.get(project))
          const later = laterRun(there, kept) ?? kept
          if (later !== there) await runs.put({ project, ...later })
          return ok(later)
        })
      } catch (error) {
        return failed(writeFailure(error))
      }
    },
    openChannel: runChannel,
  }
}
