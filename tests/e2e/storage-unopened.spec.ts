import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { trouble } from '#i18n/da/trouble.ts'
import { databaseName } from '#storage/database.ts'
import { axeFindings } from './support/axe.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { frame } = words
const { notices, home } = shell
const project = projectWith({})
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const title = (page: Page) => page.getByLabel(words.fields['start.title'].name, { exact: true })
const retry = (page: Page) => page.getByRole('button', { name: notices.retry })

/** What a browser answers that has no more room: Firefox that, and Chromium on a disk that is full this. */
const ways = [
  { error: 'QuotaExceededError', list: trouble.shelfFull, one: trouble.full },
  { error: 'UnknownError', list: trouble.shelfUnreached, one: trouble.unreached },
] as const

for (const { error, list, one } of ways)
  test(`a window opened while the browser answers ${error} says that the projects are there, and finds them when there is room`, async ({
    page,
  }) => {
    await whileOpeningFails(page)
    await openProject(page, project)
    await expect(page.getByText(/^Gemt i denne browser kl\./)).toBeVisible()

    await setAnswer(page, error)
    await page.reload()
    await expect(heading(page)).toHaveText(one.title)
    await expect(page.getByText(one.text)).toBeVisible()
    await retry(page).click()
    await expect(heading(page)).toHaveText(one.title)
    expect(await axeFindings(page)).toEqual([])

    await page.goto('./')
    await expect(page.getByText(list.title)).toBeVisible()
    await expect(page.getByText(list.text)).toBeVisible()
    await expect(page.getByText(trouble.noStorage.title)).toBeHidden()
    expect(await axeFindings(page)).toEqual([])

    await setAnswer(page, null)
    await retry(page).click()
    await expect(page.getByRole('link', { name: home.projects.unnamed })).toBeVisible()
    await expect(page.getByText(list.title)).toBeHidden()
  })

test('what is begun while there is no room can be worked on, and is never begun over what is there', async ({
  page,
}) => {
  await whileOpeningFails(page)
  await page.goto('./')
  await page.getByRole('button', { name: home.begin }).click()
  await title(page).fill('Gemt før')
  await expect(page.getByText(/^Gemt i denne browser kl\./)).toBeVisible()
  await setAnswer(page, 'QuotaExceededError')
  await page.reload()
  await expect(heading(page)).toHaveText(trouble.full.title)

  await page.getByRole('link', { name: notices.recover.toHome }).click()
  await page.getByRole('button', { name: home.begin }).click()
  await expect(page.getByText(frame.save.memoryOnly)).toBeVisible()
  await title(page).fill('Begyndt imens')
  await expect(title(page)).toHaveValue('Begyndt imens')
})

test('what a window had not written when it went waits until the browser can be read', async ({
  page,
}) => {
  await whileOpeningFails(page)
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...entry) {
      if (sessionStorage.getItem('writes') === 'fail')
        throw new DOMException('No room.', 'QuotaExceededError')
      return put.apply(this, entry)
    }
  })
  await openProject(page, project, 'start')
  await expect(page.getByText(/^Gemt i denne browser kl\./)).toBeVisible()
  await page.evaluate(() => sessionStorage.setItem('writes', 'fail'))
  await title(page).fill('Nåede ikke på plads')
  await expect(page.getByText(notices.storageFull.title, { exact: true })).toBeVisible()
  page.on('dialog', (dialog) => dialog.accept())
  await setAnswer(page, 'UnknownError')
  await page.reload()
  await expect(heading(page)).toHaveText(trouble.unreached.title)

  await page.evaluate(() => sessionStorage.removeItem('writes'))
  await setAnswer(page, null)
  await retry(page).click()
  await expect(title(page)).toHaveValue('Nåede ikke på plads')
  await expect
    .poll(async () => (await keptProject(page, project.id)).answers.start.title)
    .toBe('Nåede ikke på plads')
})

test('a page older than what wrote the projects says so, and that a reload gets the newer one', async ({
  page,
  context,
}) => {
  await openProject(page, project, 'start')
  await expect(title(page)).toBeVisible()
  const newer = await context.newPage()
  await newer.goto(new URL('favicon.svg', page.url()).href)
  await newer.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(name, 99)
        opening.onsuccess = resolve
        opening.onerror = reject
      }),
    databaseName,
  )
  await title(page).fill('Skrevet i det ældre vindue')
  // It is said aloud as well.
  const main = page.getByRole('main')
  await expect(main.getByText(notices.outdated.title, { exact: true })).toBeVisible()
  await goTo(page, '/')
  await expect(main.getByText(trouble.shelfOutdated.title)).toBeVisible()
  await page.getByRole('button', { name: notices.outdated.reload }).click()
  await expect(page.getByText(trouble.shelfOutdated.text)).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await goTo(page, `/p/${project.id}/start`)
  await expect(heading(page)).toHaveText(trouble.outdated.title)
  await expect(page.getByText(trouble.outdated.text)).toBeVisible()
  await page.getByRole('button', { name: notices.outdated.reload }).click()
  await expect(heading(page)).toHaveText(trouble.outdated.title)
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('det ældre vindue')
})

const whileOpeningFails = (page: Page) =>
  page.addInitScript(() => {
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function (...asked) {
      const error = sessionStorage.getItem('answer')
      if (error !== null) throw new DOMException('Not now.', error)
      return open.apply(this, asked)
    }
  })

const setAnswer = (page: Page, error: string | null) =>
  page.evaluate((name) => {
    if (name === null) sessionStorage.removeItem('answer')
    else sessionStorage.setItem('answer', name)
  }, error)
