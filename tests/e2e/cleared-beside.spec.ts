import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { trouble } from '#i18n/da/trouble.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { field, ideasKept, row, say } from './support/ideas.ts'
import { askAt } from './support/phones.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { clearRecords } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { file, notices } = shell
const needEntry = (page: Page) => page.getByLabel(words.team.needs.list.entryLabel, { exact: true })
const putBack = (page: Page) => page.getByRole('button', { name: notices.gone.putBack })

async function clear(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
}

test('ideas on the page are put back under their numbers with the project they belong to', async ({
  page,
}) => {
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  await say(page, 'Et køkken', 'Mad', 'En bus')
  await expect(row(page, 3)).toBeVisible()
  await clear(page)
  await putBack(page).click()
  await expect
    .poll(async () => (await ideasKept(page, 'p1')).map(({ number, text }) => [number, text]))
    .toEqual([
      [1, 'Et køkken'],
      [2, 'Mad'],
      [3, 'En bus'],
    ])
  await page.reload()
  await expect(row(page, 3)).toContainText('En bus')
})

test('ideas that are on the page alone after the clearing are told to be in no file', async ({
  page,
}) => {
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  await say(page, 'Et køkken', 'Mad')
  await expect(row(page, 2)).toBeVisible()
  await clear(page)
  await expect(putBack(page)).toBeVisible()
  await page.keyboard.press('Control+s')
  const dialog = page.getByRole('dialog', { name: file.title })
  await expect(dialog).toContainText(file.ideas(2))
})

test('an idea that is said after the clearing waits, and comes behind those that are put back', async ({
  page,
}) => {
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  await say(page, 'Et køkken', 'Mad')
  await expect(row(page, 2)).toBeVisible()
  await clear(page)
  await expect(putBack(page)).toBeVisible()
  await say(page, 'En bus')
  const { waiting } = words.ideas
  await expect(page.getByText(waiting.title(1))).toBeVisible()
  await putBack(page).click()
  await expect.poll(async () => (await ideasKept(page, 'p1')).length).toBe(2)
  await page.getByRole('button', { name: waiting.again }).click()
  await expect(row(page, 3)).toContainText('En bus')
  await page.reload()
  await expect(row(page, 1)).toContainText('Et køkken')
  await expect(row(page, 3)).toContainText('En bus')
})

test('ideas at hand come back before what is said where another window has put the project back', async ({
  page,
  context,
}) => {
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  await say(page, 'Et køkken', 'Mad')
  await expect(row(page, 2)).toBeVisible()
  const there = await context.newPage()
  await there.goto(page.url().replace('workshop/ideas', 'overview'))
  await expect(there.getByRole('heading', { level: 1 })).toHaveText(words.overview.title)
  await clear(page)
  await expect(putBack(page)).toBeVisible()
  await putBack(there).click()
  await expect(putBack(there)).toBeHidden()
  await page.bringToFront()
  await say(page, 'En bus')
  await expect(row(page, 3)).toContainText('En bus')
  page.on('dialog', (dialog) => dialog.accept())
  await page.reload()
  for (const [nth, text] of ['Et køkken', 'Mad', 'En bus'].entries())
    await expect(row(page, nth + 1)).toContainText(text)
})

test('ideas at hand come back before what is said where only another window has missed them', async ({
  page,
  context,
}) => {
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  await say(page, 'Et hus', 'En bus')
  await expect(row(page, 2)).toBeVisible()
  const there = await context.newPage()
  await there.goto(page.url().replace('workshop/ideas', 'team/needs'))
  await expect(needEntry(there)).toBeVisible()
  await clearRecords(there)
  await needEntry(there).fill('Et nyt behov')
  await needEntry(there).press('Enter')
  await putBack(there).click()
  await expect(putBack(there)).toBeHidden()
  await say(page, 'Ny')
  await expect(row(page, 3)).toContainText('Ny')
  await page.reload()
  for (const [nth, text] of ['Et hus', 'En bus', 'Ny'].entries())
    await expect(row(page, nth + 1)).toContainText(text)
})

test('an idea that is being rewritten stays itself where it comes back under another number', async ({
  page,
  context,
}) => {
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  await say(page, 'Et køkken', 'Mad')
  await row(page, 1)
    .getByRole('button', { name: words.ideas.list.editOf(1) })
    .click()
  const rewritten = page.getByLabel(words.ideas.list.editField(1))
  await rewritten.fill('Et køkken med ovn')
  await clear(page)
  const there = await context.newPage()
  await openProject(there, projectWith(fullAnswers), 'workshop/ideas')
  await say(there, 'En bus')
  await expect(row(page, 1)).toContainText('En bus')
  await page.getByRole('button', { name: words.ideas.list.save, exact: true }).click()
  await expect(row(page, 3)).toContainText('Et køkken med ovn')
  const kept = async () =>
    (await ideasKept(page, 'p1')).map(({ number, text }) => [number, text]).toSorted()
  await expect.poll(kept).toEqual([
    [1, 'En bus'],
    [2, 'Mad'],
    [3, 'Et køkken med ovn'],
  ])
})

test('the question on the phones is put back with the project, also by another page', async ({
  page,
}) => {
  const { ask } = words.phones
  await askAt(page)
  await goTo(page, '/p/p1/overview')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.overview.title)
  await clear(page)
  await putBack(page).click()
  await expect(putBack(page)).toBeHidden()
  await goTo(page, '/p/p1/workshop/ideas')
  await page.getByRole('button', { name: ask.open }).click()
  await expect(page.getByLabel(ask.question)).toHaveValue('Hvem kan hjælpe os?')
  await page.reload()
  await page.getByRole('button', { name: ask.open }).click()
  await expect(page.getByLabel(ask.question)).toHaveValue('Hvem kan hjælpe os?')
})

test('a half-written text is told to be in no file, and put back with the project', async ({
  page,
}) => {
  await openProject(page, projectWith(fullAnswers), 'team/needs')
  await needEntry(page).fill('Halvfærdig')
  await clear(page)
  await expect(putBack(page)).toBeVisible()
  await page.keyboard.press('Control+s')
  const dialog = page.getByRole('dialog', { name: file.title })
  await expect(dialog.getByText('Halvfærdig')).toBeVisible()
  await page.keyboard.press('Escape')
  await putBack(page).click()
  await expect(putBack(page)).toBeHidden()
  await page.reload()
  await expect(needEntry(page)).toHaveValue('Halvfærdig')
})

test('what is typed after the clearing and not sent is there after a reload, and nothing else is', async ({
  page,
}) => {
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  await field(page).fill('Før')
  await clear(page)
  await expect(putBack(page)).toBeVisible()
  page.on('dialog', (dialog) => dialog.accept())
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(trouble.missing.title)

  await openProject(page, projectWith(fullAnswers, 'p2'), 'workshop/ideas')
  await clear(page)
  await expect(putBack(page)).toBeVisible()
  await field(page).fill('Halvt forslag')
  await page.reload()
  await expect(field(page)).toHaveValue('Halvt forslag')
})
