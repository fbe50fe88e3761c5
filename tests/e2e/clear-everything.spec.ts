import type { BrowserContext, Page } from '@playwright/test'
import { clear } from '#i18n/da/clear.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { row, say } from './support/ideas.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { app, home } = shell
const project = projectWith({})
const statement = (page: Page) =>
  page.getByLabel(words.fields['problem.statement'].name, { exact: true })

/** All that the origin has stored, but what others on it have. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const records = async (name: string) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => resolve(opening.result)
      })
      const names = [...database.objectStoreNames]
      const all = names.map(
        (store) =>
          new Promise<[string, number]>((resolve, reject) => {
            const counting = database.transaction(store).objectStore(store).count()
            counting.onerror = () => reject(counting.error)
            counting.onsuccess = () => resolve([store, counting.result])
          }),
      )
      const counts = await Promise.all(all)
      database.close()
      return counts
    }
    const databases = await indexedDB.databases()
    const files: string[] = []
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name)
    return {
      databases: await Promise.all(
        databases.map(async ({ name = '' }) => [name, await records(name)] as const),
      ),
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      cookies: document.cookie,
      files,
    }
  })

async function freshVisit(page: Page) {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(home.title)
  return stored(page)
}

/** Work of every kind that is kept: projects, one in the trash, choices, texts nobody has sent, and ideas. */
async function workDone(page: Page) {
  await openProject(page, projectWith({}, 'p2'))
  await goTo(page, '/')
  const { unnamed, more, trash } = home.projects
  await page.getByRole('button', { name: more(unnamed), exact: true }).click()
  await page.getByRole('menuitem', { name: trash }).click()
  await openProject(page, project, 'team/needs')
  await page.getByLabel(words.team.needs.list.entryLabel, { exact: true }).fill('Ikke sendt')
  await goTo(page, `/p/${project.id}/problem/statement`)
  await statement(page).fill('Navne, der skal væk')
  await expect
    .poll(async () => (await keptProject(page, project.id)).answers.problem.statement)
    .toBe('Navne, der skal væk')
  await goTo(page, `/p/${project.id}/workshop/ideas`)
  await say(page, 'Sagt af en, der skal væk')
  await expect(row(page, 1)).toBeVisible()
}

async function deleteAll(page: Page) {
  await goTo(page, '/')
  await page.getByRole('button', { name: clear.open }).click()
  const dialog = page.getByRole('dialog', { name: clear.title })
  // What is kept beside the projects goes with them, and is named.
  for (const kind of [/papirkurven/, /[Hh]istorik/, /forslag/, /endnu ikke er gemt eller tilføjet/])
    await expect(dialog.getByText(kind)).toBeVisible()
  for (const text of clear.text) await expect(dialog.getByText(text)).toBeVisible()
  await dialog.getByRole('button', { name: clear.clear, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(clear.done.title)
  await expect(page.getByText(clear.files)).toBeVisible()
}

const elsewhere = async (context: BrowserContext, path: string) => {
  const there = await context.newPage()
  await there.goto(`./#${path}`)
  return there
}

test('everything that is deleted leaves what a fresh visit leaves, and what belongs to others', async ({
  page,
}) => {
  const fresh = await freshVisit(page)
  await workDone(page)
  expect(await stored(page)).not.toEqual(fresh)
  await page.evaluate(() => localStorage.setItem('another.page', 'stays'))
  await deleteAll(page)
  expect(await stored(page)).toEqual({ ...fresh, local: ['another.page'] })
  await page.goBack()
  await page.reload()
  expect(await stored(page)).toEqual({ ...fresh, local: ['another.page'] })
})

test('a second window that is open does not write back what it has, saved or not', async ({
  page,
  context,
}) => {
  const fresh = await freshVisit(page)
  await workDone(page)
  const there = await elsewhere(context, `/p/${project.id}/problem/statement`)
  await expect(statement(there)).toHaveValue('Navne, der skal væk')
  const alsoThere = await elsewhere(context, '/help')
  await goTo(page, '/')
  await page.getByRole('button', { name: clear.open }).click()
  await statement(there).fill('Endnu et navn')
  await page
    .getByRole('dialog', { name: clear.title })
    .getByRole('button', { name: clear.clear, exact: true })
    .click()
  for (const each of [page, there, alsoThere])
    await expect(each.getByRole('heading', { level: 1 })).toHaveText(clear.done.title)
  expect(await stored(page)).toEqual(fresh)
  await there.close()
  await alsoThere.goto('./')
  expect(await stored(page)).toEqual(fresh)
})

test('nothing is deleted by whoever thinks better of it', async ({ page }) => {
  await workDone(page)
  const before = await stored(page)
  await goTo(page, '/')
  await page.getByRole('button', { name: clear.open }).click()
  await page.getByRole('dialog').getByRole('button', { name: app.cancel }).click()
  await expect(page.getByRole('button', { name: clear.open })).toBeFocused()
  expect(await stored(page)).toEqual(before)
})

test('the start page says what lies in the browser and whether it has promised to keep it', async ({
  page,
}) => {
  await openProject(page, project)
  await goTo(page, '/')
  const isPromised = await page.evaluate(() => navigator.storage.persisted())
  const said = isPromised ? home.storage.promised : home.storage.notPromised
  await expect(page.getByText(said)).toHaveText(/^Medspil fylder [\d,]+ [kM]B i denne browser\. /)
  await goTo(page, '/settings')
  await expect(page.getByText(said)).toBeVisible()
})
