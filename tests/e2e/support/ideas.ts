import type { Page } from '@playwright/test'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import { databaseName } from '#storage/database.ts'

/** Puts ideas beside a kept project, as if they had been said. */
export const keepIdeas = (page: Page, project: string, ideas: readonly Idea[]) =>
  page.evaluate(
    ([name, records]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('ideas', 'readwrite')
          for (const record of records) writing.objectStore('ideas').put(record)
          writing.onerror = () => reject(writing.error)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [databaseName, ideas.map((idea) => ({ project, number: idea.number, idea }))] as const,
  )

/** Those the browser keeps beside a project, by their numbers. */
export const ideasKept = (page: Page, project: string): Promise<readonly Idea[]> =>
  page.evaluate(
    ([name, key]) =>
      new Promise<Idea[]>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('ideas')
          const asked = reading.objectStore('ideas').getAll(IDBKeyRange.bound([key], [key, []]))
          reading.onabort = () => reject(reading.error)
          reading.oncomplete = () => {
            opening.result.close()
            const records: readonly { readonly idea: Idea | null }[] = asked.result
            resolve(records.flatMap(({ idea }) => idea ?? []))
          }
        }
      }),
    [databaseName, project] as const,
  )
