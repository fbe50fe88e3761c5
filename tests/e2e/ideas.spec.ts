import type { Page } from '@playwright/test'
import { limits } from '#core/limits.ts'
import { project as words } from '#i18n/da/project.ts'
import { idea } from '../fixtures/arbitrary-ideas.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { box, field, ideasKept, keepIdeas, row, say, told } from './support/ideas.ts'
import { openProject, projectWith } from './support/project-files.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { ideas, workshop } = words
const { entry, list } = ideas

const kept = async (page: Page) => (await ideasKept(page, 'p1')).map(({ text }) => text)

const paste = (page: Page, text: string) =>
  field(page).evaluate((area, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    area.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)

test('a pasted line that is too long stays in the field when the others are added, also over a reload', async ({
  page,
}) => {
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  const long = `Alt${' det'.repeat(limits.ideaText / 4)}`
  await paste(page, `Et køkken\n${long}`)
  await page.getByRole('button', { name: entry.paste.add(1) }).click()
  await expect(row(page, 1)).toContainText('Et køkken')
  await expect(field(page)).toHaveValue(long)
  await expect(page.getByRole('main').getByText(entry.tooLong(limits.ideaText))).toBeVisible()
  await page.reload()
  await expect(field(page)).toHaveValue(long)
})

test('what is said is kept by key and by paste, and stands there after a reload', async ({
  page,
}) => {
  await openProject(page, projectWith(fullAnswers), 'workshop')
  await page.getByRole('link', { name: ideas.open }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ideas.title)
  await field(page).focus()
  for (let nth = 0; nth < 4; nth++) await page.keyboard.press('Alt+ArrowUp')
  await say(page, 'Pensionerede buschauffører', 'Taxivognmanden')
  await expect(row(page, 2)).toContainText(ideas.tableOf(4))
  await expect(field(page)).toBeFocused()

  await paste(page, '• Et køkken\n\n• Mad\n• et  køkken')
  await expect(told(page, ideas.back.added(2))).toBeVisible()
  await paste(page, Array.from({ length: 7 }, (_, nth) => `- Forslag ${nth}\t12`).join('\n'))
  await page.getByLabel('Forslag 3').uncheck()
  await page.getByRole('button', { name: entry.paste.add(6) }).click()
  await expect(row(page, 10)).toContainText(ideas.tableOf(12))
  await field(page).fill('Endnu ikke sendt')

  await page.reload()
  await expect(row(page, 1)).toContainText('Pensionerede buschauffører')
  await expect(field(page)).toHaveValue('Endnu ikke sendt')
  await expect(page.getByRole('heading', { name: ideas.all(10) })).toBeVisible()
  expect((await kept(page)).slice(0, 4)).toEqual([
    'Pensionerede buschauffører',
    'Taxivognmanden',
    'Et køkken',
    'Mad',
  ])
})

test('two windows have the same ideas, and never two with one number', async ({
  page,
  context,
}) => {
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  await say(page, 'Den første')
  await expect(row(page, 1)).toBeVisible()
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(row(other, 1)).toContainText('Den første')
  await Promise.all([say(page, 'Her 1', 'Her 2', 'Her 3'), say(other, 'Der 1', 'Der 2', 'Der 3')])
  for (const each of [page, other])
    await expect(each.getByRole('heading', { name: ideas.all(7) })).toBeVisible()
  const numbers = (await ideasKept(page, 'p1')).map(({ number }) => number)
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7])
  await other.getByRole('button', { name: list.removeOf(1) }).click()
  await expect(row(page, 1)).toBeHidden()
})

test('a deleted idea comes back with its number, and a parked one too', async ({ page }) => {
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  await say(page, 'Et køkken', 'Mad', 'Køkken et')
  await expect(row(page, 3)).toContainText(list.near(1))
  await page.getByRole('button', { name: list.removeOf(2) }).click()
  await expect(told(page, ideas.back.removed([2]))).toBeVisible()
  const undo = page.getByRole('button', { name: ideas.back.undo, exact: true })
  await expect(undo).toBeFocused()
  await undo.press('Enter')
  await expect(row(page, 2)).toContainText('Mad')

  await page.getByRole('button', { name: list.joinOf(3, 1) }).click()
  await expect(row(page, 1)).toContainText('Køkken et')
  await expect(box(page, 3)).toBeHidden()
  await box(page, 1).focus()
  await page.keyboard.press('p')
  await expect(page.getByRole('heading', { name: list.parked(1) })).toBeVisible()
  await expect(box(page, 2)).toBeFocused()
  await page.getByRole('button', { name: list.unparkOf(1) }).click()
  await expect(page.getByRole('heading', { name: list.parked(1) })).toBeHidden()
})

test('a text that is rewritten waits when the page is left', async ({ page }) => {
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  await say(page, 'Et køkken')
  await page.getByRole('button', { name: list.editOf(1) }).click()
  const edited = page.getByRole('textbox', { name: list.editField(1) })
  await edited.fill('Et køkken og en sal')
  await page.reload()
  await expect(edited).toHaveValue('Et køkken og en sal')
  await edited.press('Enter')
  await expect(edited).toBeHidden()
  await expect.poll(() => kept(page)).toEqual(['Et køkken og en sal'])
})

test('ideas become needs as one step, and are unused again once that is undone', async ({
  page,
}) => {
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  const needs = async () => (await keptProject(page, 'p1')).answers.team.needs
  const before = (await needs()).length
  await say(page, 'Et køkken', 'Mad', 'En bus')
  await box(page, 1).check()
  await box(page, 3).check()
  await page.getByRole('button', { name: ideas.selection.use }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(ideas.use.textOf(1)).fill('Et køkken om tirsdagen')
  await dialog.getByRole('button', { name: ideas.use.add(2) }).click()
  const used = list.used(['needs'])
  await expect(row(page, 1)).toContainText(used)
  await expect(row(page, 3)).toContainText(used)
  await expect(row(page, 2)).not.toContainText(used)
  await expect
    .poll(async () => (await needs()).map(({ name }) => name).slice(before))
    .toEqual(['Et køkken om tirsdagen', 'En bus'])
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect(row(page, 1)).not.toContainText(used)
  await expect.poll(async () => (await needs()).length).toBe(before)
  await page.keyboard.press('Control+y')
  await expect(row(page, 3)).toContainText(used)
  await page.reload()
  await expect(row(page, 3)).toContainText(used)
})

test('ideas are put in groups by key and by name', async ({ page }) => {
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  await say(page, 'Et køkken', 'Mad', 'En bus')
  await box(page, 1).check()
  await page.getByRole('button', { name: ideas.selection.group }).click()
  await page.getByLabel(ideas.groups.name).fill('Mad og rum')
  await page.keyboard.press('Enter')
  await expect(told(page, ideas.back.grouped(1, 'Mad og rum'))).toBeVisible()
  await box(page, 2).focus()
  await page.keyboard.press('1')
  await page.getByRole('radio', { name: ideas.view.groups }).check()
  await expect(
    page.getByRole('heading', { name: ideas.groups.heading(1, 'Mad og rum', 2) }),
  ).toBeVisible()
  await expect(page.getByRole('heading', { name: ideas.groups.ungrouped(1) })).toBeVisible()
})

test('an idea the browser does not keep is said, stays, and is kept when tried again', async ({
  page,
}) => {
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  await say(page, 'Den første')
  await expect(row(page, 1)).toBeVisible()
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    Object.assign(window, { put })
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...of: [unknown]) {
      if (this.name === 'ideas') throw new DOMException('No room.', 'QuotaExceededError')
      return put.apply(this, of)
    }
  })
  await say(page, 'Den anden')
  await expect(page.getByText(ideas.waiting.title(1))).toHaveCount(2)
  await page.reload()
  await expect(page.getByRole('main').getByText('Den anden')).toBeVisible()
  await page.getByRole('button', { name: ideas.waiting.again }).click()
  await expect(row(page, 2)).toContainText('Den anden')
  await page.reload()
  await expect(row(page, 2)).toContainText('Den anden')
  await expect(page.getByRole('button', { name: ideas.waiting.again })).toBeHidden()
})

test('one more idea to two thousand is added at once', async ({ page }) => {
  await openProject(page, projectWith(fullAnswers))
  const many = Array.from({ length: limits.ideas - 1 }, (_, nth) =>
    idea(nth + 1, `Forslag ${nth} om noget helt andet ${nth % 7}`, { id: `i${nth}` }),
  )
  await keepIdeas(page, 'p1', many)
  await page.getByRole('link', { name: workshop.open }).click()
  await page.getByRole('link', { name: ideas.open }).click()
  await expect(page.getByRole('heading', { name: ideas.all(limits.ideas - 1) })).toBeVisible()
  await say(page, 'Det sidste')
  await expect(row(page, limits.ideas)).toContainText('Det sidste')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(50)
  await say(page, 'Et for meget')
  await expect(page.getByRole('main').getByText(entry.tooMany(limits.ideas))).toBeVisible()
  await expect(field(page)).toHaveValue('Et for meget')
})

test('what is said at a table that is none waits in its field', async ({ page }) => {
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  await page.getByLabel(entry.table, { exact: true }).fill('999')
  await say(page, 'Sagt ved et bord')
  await expect(field(page)).toHaveValue('Sagt ved et bord')
  expect(await kept(page)).toEqual([])
})
