import type { Page } from '@playwright/test'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import { project as words } from '#i18n/da/project.ts'
import { databaseName } from '#storage/database.ts'

const { ideas } = words

/** Puts ideas beside a kept project, as if they had been said. */
export const keepIdeas = (page: Page, project: string, said: readonly Idea[]) =>
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
    [databaseName, said.map((idea) => ({ project, number: idea.number, idea }))] as const,
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

export const field = (page: Page) => page.getByRole('textbox', { name: ideas.entry.label })
export const row = (page: Page, number: number) =>
  page.getByRole('listitem').filter({ has: page.getByLabel(new RegExp(`^Vælg nr\\. ${number}:`)) })
export const box = (page: Page, number: number) =>
  page.getByLabel(new RegExp(`^Vælg nr\\. ${number}:`))
export const told = (page: Page, text: string) => page.getByRole('group', { name: text })

/** Types each and sends it. */
export async function say(page: Page, ...texts: string[]) {
  for (const text of texts) {
    await field(page).fill(text)
    await field(page).press('Enter')
  }
}
