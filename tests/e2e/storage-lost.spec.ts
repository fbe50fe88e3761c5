import type { Page } from '@playwright/test'
import { clear } from '#i18n/da/clear.ts'
import { shell } from '#i18n/da/shell.ts'
import { trouble } from '#i18n/da/trouble.ts'
import { axeFindings } from './support/axe.ts'
import { chooseFile, fileOf, goTo, openProject, projectWith } from './support/project-files.ts'
import { deleteDatabase } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { home, notices } = shell
const { lost } = trouble
const projects = [projectWith({}, 'p1'), projectWith({}, 'p2')] as const
const told = (page: Page) => page.getByText(/der lå her før, er her ikke mere$/)
const cards = (page: Page) =>
  page.getByRole('list', { name: home.projects.heading }).getByRole('listitem')

test.beforeEach(async ({ page }) => {
  for (const project of projects) await openProject(page, project)
  await goTo(page, '/')
  await expect(cards(page)).toHaveCount(2)
})

/** As a browser comes up without it, while no page looks. */
async function loseDatabase(page: Page) {
  const start = page.url()
  await page.goto(new URL('favicon.svg', start).href)
  await deleteDatabase(page)
  await page.goto(start)
}

/** Until what is done once the page is shown is done, and the list has been read again. */
async function looked(page: Page) {
  await page.waitForLoadState('networkidle')
  const reading = page.evaluate(
    () => new Promise<void>((done) => requestIdleCallback(() => requestIdleCallback(() => done()))),
  )
  await reading
}

test('projects that are gone though nobody deleted them are missed, until one has been told', async ({
  page,
}) => {
  await loseDatabase(page)
  await expect(page.getByText(lost.title(2))).toBeVisible()
  await expect(page.getByText(lost.text)).toBeVisible()
  await expect(page.getByText(notices.crash.title)).toBeHidden()
  expect(await axeFindings(page)).toEqual([])

  await chooseFile(page, fileOf(projects[0]))
  await expect(page).toHaveURL(/#\/p\/p1\//)
  await goTo(page, '/')
  await expect(page.getByText(lost.title(1))).toBeVisible()

  await page.getByRole('button', { name: lost.dismiss }).click()
  await expect(told(page)).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.reload()
  await expect(cards(page)).toHaveCount(1)
  await looked(page)
  await expect(told(page)).toHaveCount(0)
})

test('they are missed at once where the list is looked at', async ({ page, context }) => {
  await loseDatabase(await context.newPage().then((other) => at(other, page)))
  await expect(page.getByText(lost.title(2))).toBeVisible()
})

test('what was there before the browser was told of each is missed too', async ({ page }) => {
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(1)
  await loseDatabase(page)
  await expect(page.getByText(lost.title(2))).toBeVisible()
})

test('nobody is told of what was deleted, here or in another window', async ({ page, context }) => {
  const other = await at(await context.newPage(), page)
  await expect(cards(other)).toHaveCount(2)
  const { unnamed, more, trash } = home.projects
  for (const left of [1, 0]) {
    await page
      .getByRole('button', { name: more(unnamed) })
      .first()
      .click()
    await page.getByRole('menuitem', { name: trash }).click()
    await expect(page.getByText(home.trash.heading(2 - left))).toBeVisible()
  }
  await page.getByText(home.trash.heading(2)).click()
  await page.getByRole('button', { name: home.trash.remove }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: home.trash.confirm.remove }).click()
  await expect(page.getByText(home.trash.heading(1))).toBeVisible()
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(other.getByText(home.trash.heading(1))).toBeVisible()

  // The other has lain its time in the trash.
  const later = await context.newPage()
  await later.clock.setSystemTime(Date.now() + 40 * 24 * 60 * 60 * 1000)
  await at(later, page)
  await expect(later.getByText(home.begin)).toBeVisible()
  await expect
    .poll(() => later.evaluate(() => Object.keys(localStorage).join()))
    .not.toMatch(/p[12]/)
  for (const window of [page, other, later]) {
    await window.reload()
    await expect(window.getByText(home.trash.heading(1))).toHaveCount(0)
    await looked(window)
    await expect(told(window)).toHaveCount(0)
  }
})

test('nobody is told of what was deleted with everything', async ({ page, context }) => {
  const other = await at(await context.newPage(), page)
  await page.getByRole('button', { name: clear.open }).click()
  await page.getByRole('dialog').getByRole('button', { name: clear.clear }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(clear.done.title)
  for (const window of [page, other]) {
    await goTo(window, '/')
    await window.reload()
    await looked(window)
    await expect(told(window)).toHaveCount(0)
  }
})

async function at(page: Page, where: Page): Promise<Page> {
  await page.goto(where.url())
  return page
}
