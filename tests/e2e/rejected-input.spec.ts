import type { Page } from '@playwright/test'
import { limits } from '#core/limits.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { listen } from './support/listen.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { fields, form, frame, pages } = words
const long = 'x'.repeat(limits.text + 1)
const labelled = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const statement = (page: Page) => labelled(page, fields['problem.statement'].name)
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const saved = (page: Page) => page.getByText(/^Gemt i denne browser kl\./)
const unsaved = (page: Page, count: number) =>
  page.getByRole('banner').getByText(frame.save.rejected(count), { exact: true })

const toOverview = async (page: Page) => {
  await goTo(page, '/p/p1/overview')
  await expect(heading(page)).toHaveText(words.overview.title)
}

test('a text that is too long is still there after leaving its page and after a reload', async ({
  page,
}) => {
  const heard = await listen(page)
  const project = projectWith({})
  await openProject(page, project, 'problem/statement')
  await statement(page).fill('En sætning')
  await expect(saved(page)).toBeVisible()
  await statement(page).fill(long)
  await expect(unsaved(page, 1)).toBeVisible()
  await expect(saved(page)).toBeHidden()
  const told = `${form.errorPrefix}${fields['problem.statement'].name}: ${form.tooLong}`
  await expect.poll(() => heard.alert).toEqual([told])
  await expect(page.getByText(form.counter(-1).replace(/^1 /, ''), { exact: false })).toBeHidden()
  await expect(page).toHaveTitle(/^Fejl: Spørgsmål 1 af 4/)

  await toOverview(page)
  await expect(page).toHaveTitle(/^Overblik/)
  await expect(unsaved(page, 1)).toBeVisible()
  const title = pages['problem/statement'].title
  await page.getByRole('link', { name: frame.rejected.to(title) }).click()
  await expect(heading(page)).toHaveText(title)
  await expect(statement(page)).toHaveValue(long)
  await expect(page.getByRole('main').getByText(form.tooLong)).toBeVisible()
  await expect(statement(page)).toHaveAttribute('aria-invalid', 'true')

  await goTo(page, '/')
  await expect(heading(page)).toHaveText(shell.home.title)
  page.on('dialog', (dialog) => dialog.accept())
  await page.reload()
  await goTo(page, '/p/p1/problem/statement')
  await expect(statement(page)).toHaveValue(long)
  await expect(page.getByRole('main').getByText(form.tooLong)).toBeVisible()

  await statement(page).fill('Kort nok')
  await expect(page.getByRole('main').getByText(form.tooLong)).toBeHidden()
  await expect(page).toHaveTitle(/^Spørgsmål 1 af 4/)
  await expect(saved(page)).toBeVisible()
  await expect
    .poll(async () => (await keptProject(page, project.id)).answers.problem.statement)
    .toBe('Kort nok')
  await page.reload()
  await expect(statement(page)).toHaveValue('Kort nok')
})

test('undo of something else leaves it where it is', async ({ page }) => {
  await openProject(page, projectWith({}), 'problem/statement')
  await labelled(page, fields['problem.affected'].name).fill('Naboerne')
  await statement(page).fill(long)
  await heading(page).click()
  await page.keyboard.press('Control+z')
  await expect(labelled(page, fields['problem.affected'].name)).toHaveValue('')
  await expect(statement(page)).toHaveValue(long)
  await expect(page.getByRole('main').getByText(form.tooLong)).toBeVisible()
})

test('it stays with its row, its actor and its paper', async ({ page }) => {
  await openProject(page, projectWith(fullAnswers), 'problem/frame')
  const sign = labelled(page, words.problem.sign)
  await sign.fill(long)
  await goTo(page, '/p/p1/motivation/give-and-gain')
  const gain = labelled(page, words.motivation.gainText)
  await gain.fill(long)
  await goTo(page, '/p/p1/charter')
  await page.getByText(words.paper.control, { exact: true }).click()
  const owner = labelled(page, words.paper.owner)
  await owner.fill(long)
  await expect(unsaved(page, 3)).toBeVisible()

  await goTo(page, '/p/p1/problem/frame')
  await expect(sign).toHaveValue(long)
  await goTo(page, '/p/p1/motivation/give-and-gain')
  await expect(gain).toHaveValue(long)
  await goTo(page, '/p/p1/charter')
  await page.getByText(words.paper.control, { exact: true }).click()
  await expect(owner).toHaveValue(long)
})

test('the browser asks before the window closes over it, and not once it is shorter', async ({
  page,
}) => {
  await openProject(page, projectWith({}), 'problem/statement')
  await statement(page).fill(long)
  await expect(unsaved(page, 1)).toBeVisible()
  await toOverview(page)
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()

  await goTo(page, '/p/p1/problem/statement')
  await statement(page).fill('Kort nok')
  await expect(saved(page)).toBeVisible()
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
})
