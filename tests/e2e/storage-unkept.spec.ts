import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { archivedIn } from '#storage/archive.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { axeFindings } from './support/axe.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { home, notices } = shell
const title = (page: Page) => page.getByLabel(words.fields['start.title'].name, { exact: true })
const card = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Begyndt uden plads' })
const link = (page: Page) => card(page).getByRole('link', { name: 'Begyndt uden plads' })

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const isFull = (what: string) => (sessionStorage.getItem('full') ?? '').includes(what)
    const full = () => new DOMException('No room.', 'QuotaExceededError')
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...entry) {
      if (isFull('database')) throw full()
      return put.apply(this, entry)
    }
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = function (...entry) {
      if (this === localStorage && isFull('all')) throw full()
      setItem.apply(this, entry)
    }
  })
  page.on('dialog', (dialog) => dialog.accept())
})

const setFull = (page: Page, what: '' | 'database' | 'database, all') =>
  page.evaluate((full) => sessionStorage.setItem('full', full), what)

/** Begins a project that cannot be written, and gives its id. */
async function beginOnFullDisk(page: Page, what: 'database' | 'database, all'): Promise<string> {
  await page.goto('./')
  await setFull(page, what)
  await page.getByRole('button', { name: home.begin }).click()
  await title(page).fill('Begyndt uden plads')
  await expect(page.getByText(notices.storageFull.title, { exact: true })).toBeVisible()
  await goTo(page, '/')
  const [, id = ''] = /#\/p\/([^/]+)/.exec((await link(page).getAttribute('href')) ?? '') ?? []
  return id
}

test('a project begun on a full disk stands among the others until it is kept', async ({
  page,
}) => {
  const id = await beginOnFullDisk(page, 'database')
  await expect(card(page)).toContainText(notices.unsaved.name)
  expect(await axeFindings(page)).toEqual([])
  await page.reload()
  await expect(card(page)).toContainText(notices.unsaved.name)

  await link(page).click()
  await expect(title(page)).toHaveValue('Begyndt uden plads')
  await setFull(page, '')
  await title(page).press('End')
  await title(page).pressSequentially(' nok')
  await expect(page.getByText(/^Gemt i denne browser kl\./)).toBeVisible()
  await goTo(page, '/')
  await expect(card(page)).toHaveCount(1)
  await expect(card(page)).not.toContainText(notices.unsaved.name)
  expect((await keptProject(page, id)).answers.start.title).toBe('Begyndt uden plads nok')
})

test('a project that nothing but its window has room for stands there too, and can be saved', async ({
  page,
}) => {
  await beginOnFullDisk(page, 'database, all')
  await expect(card(page)).toContainText(notices.unsaved.name)
  await page.getByRole('button', { name: home.projects.more('Begyndt uden plads') }).click()
  await page.getByRole('menuitem', { name: home.projects.saveAsFile }).click()
  const saving = page.waitForEvent('download')
  await page
    .getByRole('dialog', { name: shell.file.title })
    .getByRole('button', { name: shell.file.save })
    .click()
  expect((await saving).suggestedFilename()).toContain('Begyndt-uden-plads')
  await link(page).click()
  await expect(title(page)).toHaveValue('Begyndt uden plads')
})

test('it leaves the list where it stands once its own window has kept it', async ({
  page,
  context,
}) => {
  await beginOnFullDisk(page, 'database')
  const other = await context.newPage()
  await other.goto('./')
  await expect(card(other)).toContainText(notices.unsaved.name)
  await link(page).click()
  await setFull(page, '')
  await title(page).press('End')
  await title(page).pressSequentially(' nok')
  await expect(card(other)).not.toContainText(notices.unsaved.name)
  await expect(card(other)).toHaveCount(1)
})

test('it can be thrown away, and nothing of it is left', async ({ page }) => {
  const id = await beginOnFullDisk(page, 'database')
  const { trash } = home
  await page.getByRole('button', { name: home.projects.more('Begyndt uden plads') }).click()
  await page.getByRole('menuitem', { name: trash.remove }).click()
  const asked = page.getByRole('dialog', { name: trash.confirm.title('Begyndt uden plads') })
  await asked.getByRole('button', { name: trash.confirm.remove }).click()
  await expect(card(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(home.title)
  await expect(card(page)).toHaveCount(0)
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(id)
})

test('the file with all projects has it too', async ({ page }) => {
  const id = await beginOnFullDisk(page, 'database')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: home.projects.saveAll }).click()
  const archived = archivedIn(readFileSync(await (await saving).path()))
  if (!archived.ok) throw new Error('The file does not open.')
  expect(archived.value.map(({ text }) => JSON.parse(text).project.id)).toEqual([id])
})

test('files made on the start page have what the shelf has had no room for, of a project it has', async ({
  page,
}) => {
  const start = { ...fullAnswers.start, title: 'Fælles borde' }
  await openProject(page, projectWith({ ...fullAnswers, start }), 'start')
  await setFull(page, 'database')
  await title(page).fill('Begyndt uden plads')
  await expect(page.getByText(notices.storageFull.title, { exact: true })).toBeVisible()
  await goTo(page, '/')
  const titleIn = (text: string) => JSON.parse(text).project.answers.start.title
  const all = page.waitForEvent('download')
  await page.getByRole('button', { name: home.projects.saveAll }).click()
  const archived = archivedIn(readFileSync(await (await all).path()))
  if (!archived.ok) throw new Error('The file does not open.')
  expect(archived.value.map(({ text }) => titleIn(text))).toEqual(['Begyndt uden plads'])

  await page.getByRole('button', { name: home.projects.more('Begyndt uden plads') }).click()
  await page.getByRole('menuitem', { name: home.projects.saveAsFile }).click()
  const one = page.waitForEvent('download')
  await page
    .getByRole('dialog', { name: shell.file.title })
    .getByRole('button', { name: shell.file.save })
    .click()
  const text = readFileSync(await (await one).path(), 'utf8')
  expect(titleIn(text)).toBe('Begyndt uden plads')
})

test('a project on the shelf is told of as it is with what waits to be written', async ({
  page,
}) => {
  await openProject(page, projectWith({}), 'start')
  await setFull(page, 'database')
  await title(page).fill('Begyndt uden plads')
  await expect(page.getByText(notices.storageFull.title, { exact: true })).toBeVisible()
  await goTo(page, '/p/p1/problem/statement')
  await page.locator('[name="problem.statement"]').fill('Unge mangler et sted at mødes')
  await goTo(page, '/')
  await expect(link(page)).toBeVisible()
  await expect(card(page)).not.toContainText(home.projects.notStarted)
  await page.reload()
  await expect(link(page)).toBeVisible()
  await setFull(page, '')
  await link(page).click()
  const statement = page.locator('[name="problem.statement"]')
  await expect(statement).toHaveValue('Unge mangler et sted at mødes')
})
