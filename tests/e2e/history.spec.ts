import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { listen } from './support/listen.ts'
import { pdfText } from './support/pdf-text.ts'
import { goTo, openProject } from './support/project-files.ts'
import { savedAsPdf } from './support/saved-as.ts'
import { example } from './support/screens.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { history, frame, paper } = words
const { compare, make, name: naming, restore } = history

const statementKept = async (page: Page) =>
  (await keptProject(page, 'p1')).answers.problem.statement
async function writeStatement(page: Page, text: string) {
  await goTo(page, '/p/p1/problem/statement')
  await page.locator('[name="problem.statement"]').fill(text)
  await expect.poll(() => statementKept(page)).toBe(text)
}

test('a version is made, compared with what came after, restored, undone and printed', async ({
  page,
}, info) => {
  const heard = await listen(page)
  await openProject(page, await example('da'))
  const heading = page.getByRole('heading', { level: 1 })
  await page.getByRole('main').getByRole('link', { name: history.open }).click()
  await expect(heading).toHaveText(history.title)
  await expect(heading).toBeFocused()
  await expect(page.getByText(history.empty.title)).toBeVisible()

  await writeStatement(page, 'Unge mangler et sted at mødes')
  await page.getByRole('button', { name: frame.file.menu, exact: true }).click()
  await page.getByRole('menuitem', { name: history.title }).click()
  await page.getByRole('button', { name: make.open }).click()
  const dialog = page.getByRole('dialog', { name: make.title })
  await expect(dialog.getByLabel(naming.label)).toHaveValue(make.suggested(1))
  await dialog.getByLabel(naming.label).fill('Til styregruppen')
  await page.keyboard.press('Enter')
  await expect.poll(() => heard.status).toContain(make.done('Til styregruppen'))
  const links = page.getByRole('list', { name: history.list }).getByRole('link')
  const link = links.filter({ hasText: 'Til styregruppen' })
  // The other is the project as it came, before work on it went on.
  await expect(links).toHaveCount(2)
  await expect(page.getByText(history.kinds.timed, { exact: true })).toBeVisible()

  await writeStatement(page, 'Unge og gamle mangler steder at mødes')
  await goTo(page, '/p/p1/history')
  await link.click()
  await expect(heading).toHaveText('Til styregruppen')
  await expect(heading).toBeFocused()
  await expect(page.getByText(compare.count(1), { exact: true })).toBeVisible()
  const marked = (tag: string) => page.locator(`main ${tag}`).allInnerTexts()
  const said = async (tag: string) =>
    (await marked(tag)).map((text) => text.trim().replace(/\s+/g, ' '))
  await expect.poll(() => said('del')).toEqual([`${compare.went} et sted`])
  expect(await said('ins')).toEqual([`${compare.came} og gamle`, `${compare.came} steder`])

  const file = await savedAsPdf(page, info)
  const text = await pdfText(file.bytes)
  expect(text).toContain('Unge mangler et sted at mødes')
  expect(text).not.toContain('Unge og gamle')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Unge mangler et sted at mødes').first()).toBeVisible()
  await expect(page.getByRole('button', { name: paper.print, exact: true })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })

  await page.getByRole('button', { name: restore.act }).click()
  await expect.poll(() => heard.status).toContain(restore.done)
  await expect(page.getByRole('main').getByText(restore.done)).toBeVisible()
  await expect(page.getByText(compare.none, { exact: true })).toBeVisible()
  await expect.poll(() => statementKept(page)).toBe('Unge mangler et sted at mødes')
  await page.getByRole('link', { name: history.back }).click()
  await expect(links).toHaveCount(3)
  await expect(page.getByText(history.kinds.restore)).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect.poll(() => statementKept(page)).toBe('Unge og gamle mangler steder at mødes')

  await page.reload()
  await expect(links).toHaveCount(3)
  await link.click()
  await page.getByRole('button', { name: naming.remove }).click()
  await expect.poll(() => heard.status).toContain(naming.removed)
  await expect(heading).not.toHaveText('Til styregruppen')
})

test('an address of a version that is not there says so, and leads back', async ({ page }) => {
  await openProject(page, await example('da'), 'history/nowhere')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(history.gone.title)
  await page.getByRole('link', { name: history.back }).click()
  await expect(heading).toHaveText(history.title)
})
