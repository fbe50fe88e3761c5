import type { Page } from '@playwright/test'
import type { Project } from '#core/project/project.ts'
import { parseProject } from '#core/project/project-file.ts'
import type { Version, VersionHead } from '#core/versions/version.ts'
import { databaseName } from '#storage/database.ts'
import { textWithChanges } from '#storage/kept-changes.ts'
import { versionText, withVersions } from '#storage/packed-versions.ts'

/** The text the browser keeps for a project, as it lies there; null when there is none. */
export async function keptText(page: Page, id: string): Promise<string | null> {
  const kept = await page.evaluate(
    ([name, key]) =>
      new Promise<Kept | null>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction(['projects', 'heads', 'changes'])
          const record = reading.objectStore('projects').get(key)
          const head = reading.objectStore('heads').get(key)
          const changes = reading.objectStore('changes').getAll(IDBKeyRange.bound([key], [key, []]))
          reading.onabort = () => reject(reading.error)
          reading.oncomplete = () => {
            opening.result.close()
            const { text } = record.result ?? {}
            resolve(text === undefined ? null : { text, ...head.result, changes: changes.result })
          }
        }
      }),
    [databaseName, id] as const,
  )
  return kept && textWithChanges(kept.text, kept).text
}

type Kept = { readonly text: string } & Parameters<typeof textWithChanges>[1]

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
          const writing = opening.result.transaction(['projects', 'heads'], 'readwrite')
          writing.objectStore('projects').put({ id: key, text: value })
          const heads = writing.objectStore('heads')
          const asked = heads.get(key)
          asked.onsuccess = () => heads.put({ ...asked.result, base: asked.result.revision })
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

/** All versions of a project, the newest first, with their texts. */
export async function keptVersions(page: Page, project: string): Promise<Version[]> {
  const found = await page.evaluate(
    ([name, key]) =>
      new Promise<{ heads: VersionHead[]; pack: number[] } | null>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const asked = opening.result.transaction('versions').objectStore('versions').get(key)
          asked.onsuccess = () => {
            opening.result.close()
            const { heads, pack } = asked.result ?? {}
            resolve(pack ? { heads, pack: [...pack] } : null)
          }
        }
      }),
    [databaseName, project] as const,
  )
  if (!found) return []
  const kept = { heads: found.heads, pack: new Uint8Array(found.pack) }
  const texts = found.heads.map(({ id }) => versionText(kept, id))
  return (await Promise.all(texts)).map((text, nth) => ({
    head: found.heads[nth] as VersionHead,
    text: text ?? '',
  }))
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

/** Deletes the database with all projects, as the browser may. */
export const deleteDatabase = (page: Page) =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name)
        deleting.onsuccess = resolve
        deleting.onerror = reject
      }),
    databaseName,
  )

/** Empties the database without anybody being told. */
export const clearRecords = (page: Page) =>
  page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = reject
        opening.onsuccess = () => {
          const stores = [...opening.result.objectStoreNames]
          const writing = opening.result.transaction(stores, 'readwrite')
          for (const store of stores) writing.objectStore(store).clear()
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    databaseName,
  )
