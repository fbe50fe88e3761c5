import { readFileSync } from 'node:fs'
import type { Page, TestInfo } from '@playwright/test'
import { parseProject } from '#core/project/project-file.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { trouble } from '#i18n/da/trouble.ts'
import { row, say } from './support/ideas.ts'
import { listen } from './support/listen.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { frame } = words
const { notices, home, file } = shell
const statement = (page: Page) =>
  page.getByLabel(words.fields['problem.statement'].name, { exact: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('a browser that keeps nothing says so, and the work can be done and taken along', async ({
  page,
}, info) => {
  await withoutDatabase(page)
  await page.goto('./')
  await expect(page.getByText(trouble.noStorage.title)).toBeVisible()
  await expect(page.getByText(trouble.noStorage.text)).toBeVisible()
  await page.getByRole('button', { name: home.begin }).click()
  await expect(page.getByText(frame.save.memoryOnly)).toBeVisible()
  await page.getByRole('link', { name: frame.continueToQuestion(1) }).click()
  await statement(page).fill('Skrevet på lånt maskine')

  await goTo(page, '/')
  await page.getByRole('link', { name: home.projects.unnamed }).click()
  await expect(statement(page)).toHaveValue('Skrevet på lånt maskine')
  await expect(page.getByText(frame.save.memoryOnly)).toBeVisible()
  expect((await savedAsFile(page, info)).answers.problem.statement).toBe('Skrevet på lånt maskine')

  await statement(page).fill('Skrevet efter filen')
  await goTo(page, '/')
  await expect(heading(page)).toHaveText(home.title)
  await expectAskedBeforeClosing(page)
})

test('a word typed after the file, and the window closed at once, is asked for too', async ({
  page,
}, info) => {
  await withoutDatabase(page)
  await page.goto('./')
  await page.getByRole('button', { name: home.begin }).click()
  const title = page.getByLabel(words.fields['start.title'].name, { exact: true })
  await title.fill('Taget med')
  await savedAsFile(page, info)
  await title.fill('Skrevet til sidst')
  await expectAskedBeforeClosing(page)
})

/** Begins a project that only its window has; gives its id. */
async function beginWithoutDatabase(page: Page): Promise<string> {
  await withoutDatabase(page)
  await page.goto('./')
  await page.getByRole('button', { name: home.begin }).click()
  await page.getByLabel(words.fields['start.title'].name, { exact: true }).fill('Taget med')
  const [, id = ''] = page.url().match(/#\/p\/([^/?]+)/) ?? []
  return id
}

test('a text half-typed after the file is asked for, and does not stay in the browser', async ({
  page,
}, info) => {
  const id = await beginWithoutDatabase(page)
  await savedAsFile(page, info)
  await goTo(page, `/p/${id}/team/needs`)
  const entry = page.getByLabel(words.team.needs.list.entryLabel, { exact: true })
  await entry.fill('Halvt skrevet')
  await goTo(page, `/p/${id}/overview`)
  await goTo(page, `/p/${id}/team/needs`)
  await expect(entry).toHaveValue('Halvt skrevet')
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Halvt skrevet')
  await expectAskedBeforeClosing(page)
})

test('an idea said after the file is asked for, since the file has none', async ({
  page,
}, info) => {
  const id = await beginWithoutDatabase(page)
  await goTo(page, `/p/${id}/workshop/ideas`)
  await savedAsFile(page, info)
  await say(page, 'Et køkken')
  await expect(row(page, 1)).toBeVisible()
  await expectAskedBeforeClosing(page)
})

test('work that lies in a file leaves with the window unasked', async ({ page }, info) => {
  await withoutDatabase(page)
  await page.goto('./')
  await page.getByRole('button', { name: home.begin }).click()
  await page.getByLabel(words.fields['start.title'].name, { exact: true }).fill('Taget med')
  await savedAsFile(page, info)
  await goTo(page, '/')
  await expect(page.getByText(/^Sidst gemt som fil/)).toBeVisible()
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
})

test('a full disk is told once, loses nothing, and the work is kept when there is room again', async ({
  page,
}, info) => {
  await withSmallDisk(page)
  const heard = await listen(page)
  const project = projectWith({})
  await openProject(page, project, 'problem/statement')
  await expect(heading(page)).toBeFocused()
  await setDisk(page, 'full')

  await statement(page).fill('Der var ikke plads')
  await expect(page.getByText(notices.storageFull.title, { exact: true })).toBeVisible()
  await expect(page.getByRole('main').getByText(notices.storageFull.text)).toBeVisible()
  await expect(page.getByText(frame.save.failed, { exact: true })).toBeVisible()
  const told = `${notices.storageFull.title} ${notices.storageFull.text}`
  await expect.poll(() => heard.alert).toEqual([told])
  await statement(page).pressSequentially(' og jeg skrev videre.')
  expect(heard.alert).toEqual([told])
  await page.getByRole('button', { name: notices.retry }).click()
  await expect(page.getByText(notices.storageFull.title, { exact: true })).toBeVisible()
  await expect(statement(page)).toHaveValue('Der var ikke plads og jeg skrev videre.')
  const taken = await savedAsFile(page, info)
  expect(taken.answers.problem.statement).toBe('Der var ikke plads og jeg skrev videre.')
  expect((await keptProject(page, project.id)).answers.problem.statement).toBe('')

  await setDisk(page, 'roomy')
  await page.getByRole('button', { name: notices.retry }).click()
  await expect(page.getByText(notices.storageFull.title, { exact: true })).toBeHidden()
  await expect(page.getByText(/^Gemt i denne browser kl\./)).toBeVisible()
  await expect.poll(() => heard.status).toContain(frame.save.again)
  expect(await keptProject(page, project.id)).toMatchObject({
    answers: { problem: { statement: 'Der var ikke plads og jeg skrev videre.' } },
  })
  expect(new Set(heard.alert)).toEqual(new Set([told]))
})

test('what a full disk cannot take is said where it was asked for', async ({ page }) => {
  await withSmallDisk(page)
  const heard = await listen(page)
  await openProject(page, projectWith({}), 'problem/statement')
  await expect(heading(page)).toBeFocused()
  await setDisk(page, 'full')
  const told = `${notices.storageFull.title} ${notices.storageFull.text}`
  const chosen = async (menu: string, item: string) => {
    await page.getByRole('button', { name: menu, exact: true }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  await chosen(frame.file.menu, frame.file.copy)
  await expect(page.getByRole('main').getByText(told)).toBeVisible()
  await expect.poll(() => heard.alert).toEqual([told])
  await expect(heading(page)).toHaveText(words.pages['problem/statement'].title)

  await goTo(page, '/')
  const { unnamed, more, trash, trashed } = home.projects
  await chosen(more(unnamed), trash)
  await expect(page.getByRole('main').getByText(told)).toBeVisible()
  await expect(page.getByRole('link', { name: unnamed })).toBeVisible()
  await page
    .getByRole('button', { name: /^Åbn eksemplet/ })
    .first()
    .click()
  await expect(page.getByRole('main').getByText(told)).toHaveCount(2)
  expect(new Set(heard.alert)).toEqual(new Set([told]))
  expect(heard.status).not.toContain(trashed(unnamed))
})

test('whoever closes the window with unsaved work is asked first', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError')
    }
  })
  await page.goto('./')
  await page.getByRole('button', { name: home.begin }).click()
  await page.getByLabel(words.fields['start.title'].name, { exact: true }).fill('Uden plads')
  await expect(page.getByText(notices.storageFull.title, { exact: true })).toBeVisible()
  await expectAskedBeforeClosing(page)
})

const withSmallDisk = (page: Page) =>
  page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...entry) {
      if (document.documentElement.dataset.disk === 'full')
        throw new DOMException('No room.', 'QuotaExceededError')
      return put.apply(this, entry)
    }
  })

const setDisk = (page: Page, disk: 'full' | 'roomy') =>
  page.evaluate((state) => {
    document.documentElement.dataset.disk = state
  }, disk)

const withoutDatabase = (page: Page) =>
  page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('A policy forbids it.', 'SecurityError')
    }
  })

async function expectAskedBeforeClosing(page: Page) {
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()
}

/** By Ctrl+S, and read back from where the file went. */
async function savedAsFile(page: Page, info: TestInfo) {
  await page.keyboard.press('Control+s')
  const downloading = page.waitForEvent('download')
  await page
    .getByRole('dialog', { name: file.title })
    .getByRole('button', { name: file.save })
    .click()
  const path = info.outputPath('saved.medspil.json')
  await (await downloading).saveAs(path)
  const opened = parseProject(readFileSync(path, 'utf8'))
  if (!opened.ok) throw new Error(`The file does not open: ${opened.failure.reason}`)
  return opened.value
}
