import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { fileOf, goTo, openProject, projectWith } from './support/project-files.ts'
import { expect, test } from './support/test.ts'

/** Whether the browser was kept from opening it itself. */
const drop = (page: Page, content: string) =>
  page.evaluate((text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'p.medspil.json', { type: 'application/json' }))
    const act = (type: string) =>
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
      )
    return !act('dragover') && !act('drop')
  }, content)

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('a project file dropped on the start page is opened', async ({ page }) => {
  await page.goto('./')
  await expect(heading(page)).toHaveText(shell.home.title)
  expect(await drop(page, fileOf(projectWith({})))).toBe(true)
  await expect(heading(page)).toHaveText(words.overview.title)
})

test('a file that is no project, dropped, says so as a chosen one does', async ({ page }) => {
  await page.goto('./')
  await expect(heading(page)).toHaveText(shell.home.title)
  expect(await drop(page, 'nothing')).toBe(true)
  await expect(page.getByText(shell.notices.file.title, { exact: true })).toBeVisible()
})

for (const place of ['team/needs', 'charter'])
  test(`a file that is no project, dropped on ${place}, leaves one there with everything`, async ({
    page,
  }) => {
    await openProject(page, projectWith({}), 'team/needs')
    await page.getByLabel(words.team.needs.list.entryLabel).fill('Halvfærdig')
    await goTo(page, `/p/p1/${place}`)
    const before = await heading(page).textContent()
    for (const [content, message] of [
      ['Referat af mødet', shell.notices.file.foreign],
      [fileOf(projectWith({})).slice(0, -40), shell.notices.file.damaged],
    ] as const) {
      expect(await drop(page, content)).toBe(true)
      const dialog = page.getByRole('dialog', { name: shell.notices.file.title })
      await expect(dialog).toHaveAccessibleDescription(message)
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(page).toHaveURL(new RegExp(`#/p/p1/${place}$`))
      await expect(heading(page)).toHaveText(String(before))
    }
    await goTo(page, '/p/p1/team/needs')
    await expect(page.getByLabel(words.team.needs.list.entryLabel)).toHaveValue('Halvfærdig')
  })

test('a project file dropped on an open project is opened beside it', async ({ page }) => {
  await openProject(page, projectWith({}), 'team/needs')
  await page.getByLabel(words.team.needs.list.entryLabel).fill('Halvfærdig')
  expect(await drop(page, fileOf(projectWith({}, 'p2')))).toBe(true)
  await expect(page).toHaveURL(/p\/p2\/overview/)
  await goTo(page, '/p/p1/team/needs')
  await expect(page.getByLabel(words.team.needs.list.entryLabel)).toHaveValue('Halvfærdig')
})
