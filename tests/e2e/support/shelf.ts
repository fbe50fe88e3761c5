import type { Page } from '@playwright/test'
import type { Project } from '#core/project/project.ts'
import { parseProject } from '#core/project/project-file.ts'
import type { Version } from '#core/versions/version.ts'
import { databaseName } from '#storage/database.ts'
import { withVersions } from '#storage/packed-versions.ts'

/** The text the browser keeps for a project, as it lies there; null when there is none. */
export function keptText(page: Page, id: string): Promise<string | null> {
  return page.evaluate(
    ([name, key]) =>
      new Promise<string | null>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const asked = opening.result.transaction('projects').objectStore('projects').get(key)
          asked.onerror = () => reject(asked.error)
          asked.onsuccess = () => {
            opening.result.close()
            resolve(asked.result?.text ?? null)
          }
        }
      }),
    [databaseName, id] as const,
  )
}

/** The project the browser keeps. */
export async function keptProject(page: Page, id: string): Promise<Project> {
  const opened = parseProject((await keptText(page, id)) ?? '')
  if (!opened.ok) throw new Error(`The shelf has no project ${id} that opens.`)
  return opened.value
}

/** Puts another text where a kept project lies, as a fault of disk or program might. */
export async function replaceKeptText(page: Page, id: string, text: string) {
  await page.evaluate(
    ([name, key, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('projects', 'readwrite')
          writing.objectStore('projects').put({ id: key, text: value })
          writing.onerror = () => reject(writing.error)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [databaseName, id, text] as const,
  )
}

/** Puts these in the place of all versions of a project. */
export async function keepVersions(page: Page, project: string, versions: readonly Version[]) {
  const { heads, pack } = await withVersions(undefined, versions)
  await page.evaluate(
    ([name, kept, bytes]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('versions', 'readwrite')
          writing.objectStore('versions').put({ ...kept, pack: new Uint8Array(bytes) })
          writing.onerror = () => reject(writing.error)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [databaseName, { project, revision: 1, heads }, [...pack]] as const,
  )
}
