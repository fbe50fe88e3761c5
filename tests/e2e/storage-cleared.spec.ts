import type { BrowserContext, Page } from '@playwright/test'
import { parseProject } from '#core/project/project-file.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { trouble } from '#i18n/da/trouble.ts'
import { chooseFile, fileOf, goTo, openProject, projectWith } from './support/project-files.ts'
import { downloaded } from './support/saved-as.ts'
import { clearRecords, deleteDatabase, keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { notices, file } = shell
const { frame } = words
const project = projectWith({})
const statement = (page: Page) =>
  page.getByLabel(words.fields['problem.statement'].name, { exact: true })
const notice = (page: Page) => page.getByRole('main').getByText(notices.gone.title)

const ways: { how: string; clear: (context: BrowserContext, page: Page) => Promise<unknown> }[] = [
  {
    how: 'deleted from another window',
    clear: async (context, page) => {
      const there = await context.newPage()
      await there.goto(new URL('favicon.svg', page.url()).href)
      await deleteDatabase(there)
    },
  },
  {
    how: 'cleared by the browser',
    clear: async (context, page) => {
      const devtools = await context.newCDPSession(page)
      await devtools.send('Storage.clearDataForOrigin', {
        origin: new URL(page.url()).origin,
        storageTypes: 'all',
      })
    },
  },
]

for (const { how, clear } of ways)
  test(`a project whose storage is ${how} says so at once, wherever one is`, async ({
    page,
    context,
  }, info) => {
    await openProject(page, project, 'problem/statement')
    await statement(page).fill('Skrevet før')
    await expect
      .poll(async () => (await keptProject(page, 'p1')).answers.problem.statement)
      .toBe('Skrevet før')
    await page.setViewportSize({ width: 390, height: 500 })
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))

    await clear(context, page)
    const bar = page.getByRole('region', { name: notices.unsaved.name })
    await expect(bar).toBeInViewport()
    await expect(page.getByText(notices.trashedElsewhere.title)).toBeHidden()
    await bar.getByRole('button', { name: notices.saveAsFile }).click()
    const taken = await downloaded(page, info, () =>
      page
        .getByRole('dialog', { name: file.title })
        .getByRole('button', { name: file.save })
        .click(),
    )
    const opened = parseProject(String(taken.bytes))
    expect(opened.ok && opened.value.answers.problem.statement).toBe('Skrevet før')

    await bar.getByRole('button', { name: notices.unsaved.more }).click()
    await expect(notice(page)).toBeInViewport()
    await expect(bar).toBeHidden()
    await page.getByRole('button', { name: notices.gone.putBack }).click()
    await expect(notice(page)).toBeHidden()
    expect((await keptProject(page, 'p1')).answers.problem.statement).toBe('Skrevet før')
    await statement(page).fill('Skrevet efter')
    await expect
      .poll(async () => (await keptProject(page, 'p1')).answers.problem.statement)
      .toBe('Skrevet efter')
  })

test('a record that goes unnoticed is missed when one types, and no other window is blamed', async ({
  page,
}) => {
  await openProject(page, project, 'problem/statement')
  await expect(statement(page)).toBeVisible()
  await clearRecords(page)
  await statement(page).fill('Skrevet efter rydningen')
  await expect(notice(page)).toBeVisible()
  await expect(page.getByText(notices.trashedElsewhere.title)).toBeHidden()
  await expect(page.getByText(frame.save.failed, { exact: true })).toBeVisible()
})

test('a record that has gone is missed when one comes back to the window', async ({ page }) => {
  await openProject(page, project, 'problem/statement')
  await expect(statement(page)).toBeVisible()
  await clearRecords(page)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(notice(page)).toBeVisible()
})

test('after a reload a cleared project is not said to be where it was', async ({ page }) => {
  await openProject(page, project, 'problem/statement')
  await expect(statement(page)).toBeVisible()
  await clearRecords(page)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(notice(page)).toBeVisible()
  page.on('dialog', (dialog) => dialog.accept())
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(trouble.missing.title)
  await expect(page.getByText(trouble.missing.text)).toBeVisible()
  await goTo(page, '/')
  await chooseFile(page, fileOf(project))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.overview.title)
})

test('what is typed after the clearing is there after a reload', async ({ page }) => {
  await openProject(page, project, 'problem/statement')
  await expect(statement(page)).toBeVisible()
  await clearRecords(page)
  await statement(page).fill('Skrevet efter rydningen')
  await expect(notice(page)).toBeVisible()
  page.on('dialog', (dialog) => dialog.accept())
  await page.reload()
  await expect(statement(page)).toHaveValue('Skrevet efter rydningen')
})

test('what else fails meanwhile is said beside it', async ({ page }) => {
  await openProject(page, project, 'problem/statement')
  await expect(statement(page)).toBeVisible()
  await clearRecords(page)
  await statement(page).fill('Skrevet efter rydningen')
  await expect(notice(page)).toBeVisible()
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError')
    }
  })
  await page.getByRole('button', { name: frame.file.menu, exact: true }).click()
  await page.getByRole('menuitem', { name: frame.file.copy }).click()
  await expect(page.getByRole('main').getByText(notices.storageFull.text)).toBeVisible()
  await expect(notice(page)).toBeVisible()
})
