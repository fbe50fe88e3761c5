import type { Browser, Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { idea } from '../fixtures/arbitrary-ideas.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { axeFindings } from './support/axe.ts'
import { ideasKept, keepIdeas } from './support/ideas.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { expect, test } from './support/test.ts'

const { joining } = words
const { home } = shell
const named = (id: string, title: string) =>
  projectWith({ ...fullAnswers, start: { ...fullAnswers.start, title } }, id)
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const dialog = (page: Page) => page.getByRole('dialog')
const press = (page: Page, name: string) =>
  dialog(page).getByRole('button', { name, exact: true }).click()

/** All projects in one file. */
async function allInFile(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: home.projects.saveAll }).click(),
  ])
  return download.path()
}

/** The same, chosen in a browser that has none. */
async function takenElsewhere(page: Page, browser: Browser, baseURL: string | undefined) {
  const file = await allInFile(page)
  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  const there = await other.newPage()
  await there.goto('./')
  await there.getByLabel(home.chooseFile).setInputFiles(file)
  return { there, other }
}

/** For what lies beside a project. */
const leaveNoRoom = (page: Page) =>
  page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...entry) {
      if (this.name === 'ideas' && !('hasRoom' in window))
        throw new DOMException('No room.', 'QuotaExceededError')
      return put.apply(this, entry)
    }
  })
const makeRoom = (page: Page) => page.evaluate(() => Reflect.set(window, 'hasRoom', true))

test('a file with all projects that holds one is told as whole', async ({
  page,
  browser,
  baseURL,
}) => {
  await openProject(page, projectWith({}))
  await goTo(page, '/')
  const { there, other } = await takenElsewhere(page, browser, baseURL)
  await expect(dialog(there)).toHaveAccessibleName(joining.several.title(1))
  await expect(dialog(there).getByText(joining.several.as.new)).toBeVisible()
  await press(there, joining.open)
  await expect(heading(there)).toHaveText(words.overview.title)
  await other.close()
})

test('the file with all projects has the trash with it, which is put in the trash again', async ({
  page,
  browser,
  baseURL,
}) => {
  await openProject(page, named('p1', 'Fælles borde'))
  await goTo(page, '/')
  await openProject(page, named('p2', 'Åen'))
  await keepIdeas(page, 'p2', [idea(2, 'Buschauffører')])
  await goTo(page, '/')
  await page.getByRole('button', { name: home.projects.more('Åen'), exact: true }).click()
  await page.getByRole('menuitem', { name: home.projects.trash }).click()
  const { there, other } = await takenElsewhere(page, browser, baseURL)
  await expect(dialog(there)).toHaveAccessibleName(joining.several.title(2))
  await expect(dialog(there).getByText(joining.several.trashed)).toBeVisible()
  expect(await axeFindings(there)).toEqual([])
  await press(there, joining.open)
  await expect(heading(there)).toHaveText(words.overview.title)
  await goTo(there, '/')
  await expect(there.getByRole('link', { name: 'Fælles borde', exact: true })).toBeVisible()
  await expect(there.getByRole('link', { name: 'Åen', exact: true })).toBeHidden()
  await there.getByText(home.trash.heading(1)).click()
  await there.getByRole('button', { name: home.trash.restoreOf('Åen') }).click()
  await expect(there.getByRole('link', { name: 'Åen', exact: true })).toBeVisible()
  await expect.poll(() => ideasKept(there, 'p2')).toHaveLength(1)
  await other.close()
})

test('what the browser has no room for beside a project is told, and is in the file still', async ({
  page,
  browser,
  baseURL,
}) => {
  await openProject(page, named('p1', 'Fælles borde'))
  await keepIdeas(page, 'p1', [idea(2, 'Buschauffører')])
  await goTo(page, '/')
  const { there, other } = await takenElsewhere(page, browser, baseURL)
  await leaveNoRoom(there)
  await press(there, joining.open)
  await expect(dialog(there).getByText(joining.noRoomBeside)).toBeVisible()
  expect(await axeFindings(there)).toEqual([])
  await makeRoom(there)
  await press(there, joining.open)
  await expect(heading(there)).toHaveText(words.overview.title)
  await expect.poll(() => ideasKept(there, 'p1')).toHaveLength(1)
  await other.close()
})

test('what came as a copy without what lies beside it is the same copy once there is room', async ({
  page,
}) => {
  await openProject(page, named('p1', 'Fælles borde'))
  await keepIdeas(page, 'p1', [idea(2, 'Buschauffører')])
  await goTo(page, '/')
  const file = await allInFile(page)
  await goTo(page, '/p/p1/problem/statement')
  await page.locator('[name="problem.statement"]').fill('Noget andet')
  await goTo(page, '/')
  await page.getByLabel(home.chooseFile).setInputFiles(file)
  await leaveNoRoom(page)
  await press(page, joining.open)
  await expect(dialog(page).getByText(joining.noRoomBeside)).toBeVisible()
  await makeRoom(page)
  await press(page, joining.open)
  await expect(heading(page)).toHaveText(words.overview.title)
  const copy = new URL(page.url()).hash.split('/')[2] ?? ''
  expect(copy).not.toBe('p1')
  await expect.poll(() => ideasKept(page, copy)).toHaveLength(1)
  await goTo(page, '/')
  const copies = page.getByRole('link', { name: shell.notices.file.fromFile('Fælles borde') })
  await expect(copies).toHaveCount(1)
})

test('a file with a project that lies in the trash with its ideas is opened where both are', async ({
  page,
}) => {
  await openProject(page, named('p1', 'Fælles borde'))
  await goTo(page, '/')
  await openProject(page, named('p2', 'Åen'))
  await keepIdeas(page, 'p2', [idea(2, 'Buschauffører')])
  await goTo(page, '/')
  await page.getByRole('button', { name: home.projects.more('Åen'), exact: true }).click()
  await page.getByRole('menuitem', { name: home.projects.trash }).click()
  await page.getByLabel(home.chooseFile).setInputFiles(await allInFile(page))
  await press(page, joining.open)
  await expect(heading(page)).toHaveText(words.overview.title)
})
