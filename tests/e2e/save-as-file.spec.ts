import type { Page } from '@playwright/test'
import { type Project, projectToShare } from '#core/project/project.ts'
import { parseProject } from '#core/project/project-file.ts'
import { ok } from '#core/result.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { axeFindings } from './support/axe.ts'
import { row, say } from './support/ideas.ts'
import { chooseFile, goTo, openProject, projectWith } from './support/project-files.ts'
import { downloaded } from './support/saved-as.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { file, home } = shell
const project = projectWith(fullAnswers)
const dialogOf = (page: Page) => page.getByRole('dialog', { name: file.title })
const opened = (bytes: Buffer) => parseProject(bytes.toString('utf8'))
/** As it was typed; when it was changed is another matter. */
const answersIn = ({ answers }: Project) => answers

test('Ctrl+S and Enter keep everything, and opening the file brings everything back', async ({
  page,
  browser,
  baseURL,
}, info) => {
  await openProject(page, project, 'team/actors')
  await page.keyboard.press('Control+s')
  const dialog = dialogOf(page)
  await expect(dialog).toHaveAccessibleDescription(file.text)
  const own = dialog.getByLabel(file.self.label)
  await expect(own).toBeFocused()
  await expect(own).toBeChecked()
  await expect(own).toHaveAccessibleDescription(file.self.text)
  const { bytes } = await downloaded(page, info, () => page.keyboard.press('Enter'))
  expect(opened(bytes)).toEqual(ok(project))
  await expect(dialog).toBeHidden()

  const other = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'da-DK' })
  const elsewhere = await other.newPage()
  await elsewhere.goto('./')
  await chooseFile(elsewhere, bytes)
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText(words.overview.title)
  expect(answersIn(await keptProject(elsewhere, project.id))).toEqual(project.answers)
  await other.close()
})

test('a file to share leaves the private notes out, says so, and is not taken for a copy to keep', async ({
  page,
}, info) => {
  await openProject(page, project)
  await page.keyboard.press('Control+s')
  await expect(dialogOf(page)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  const shared = dialogOf(page).getByLabel(file.share.label)
  await expect(shared).toBeChecked()
  await expect(shared).toHaveAccessibleDescription(file.share.text)
  const { bytes, name } = await downloaded(page, info, () => page.keyboard.press('Enter'))
  expect(opened(bytes)).toEqual(ok(projectToShare(project)))
  expect(name).toContain(`_${file.share.use}_`)
  await goTo(page, '/')
  await expect(page.getByText(home.projects.neverSavedAsFile)).toBeVisible()

  await page.goBack()
  // The address is there before the screen is, and a key pressed before it is nobody's.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.overview.title)
  await page.keyboard.press('Control+s')
  await expect(dialogOf(page).getByLabel(file.self.label)).toBeChecked()
  const own = await downloaded(page, info, () => page.keyboard.press('Enter'))
  expect(own.name).toBe(name.replace(`_${file.share.use}`, ''))
  await goTo(page, '/')
  await expect(page.getByText(/^Sidst gemt som fil /)).toBeVisible()
})

test('without private notes there is nothing to choose, and all is said to be in', async ({
  page,
}, info) => {
  const open = projectWith({ start: { ...fullAnswers.start, title: 'Åen' } })
  await openProject(page, open)
  await page.keyboard.press('Control+s')
  await expect(dialogOf(page)).toHaveAccessibleDescription(`${file.text} ${file.allIn}`)
  await expect(dialogOf(page).getByRole('radio')).toHaveCount(0)
  const { bytes } = await downloaded(page, info, () => page.keyboard.press('Enter'))
  expect(opened(bytes)).toEqual(ok(open))
})

test('saving as a file is accessible', async ({ page }) => {
  await openProject(page, project)
  await page.keyboard.press('Control+s')
  await expect(dialogOf(page).getByLabel(file.self.label)).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})

test('the window says how many ideas stay behind', async ({ page }) => {
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  await expect(page.getByText(words.ideas.notInFile)).toBeVisible()
  await say(page, 'Et køkken', 'Mad')
  await expect(row(page, 2)).toBeVisible()
  await page.evaluate(() => {
    new MutationObserver((_changes, watch) => {
      const opened = document.querySelector('dialog[open]')
      if (!opened) return
      document.body.dataset.firstRead = opened.textContent
      watch.disconnect()
    }).observe(document, { subtree: true, attributeFilter: ['open'] })
  })
  await page.keyboard.press('Control+s')
  await expect(dialogOf(page)).toContainText(file.ideas(2))
  // It stands there as the window opens: nothing moves under who reads it.
  expect(await page.evaluate(() => document.body.dataset.firstRead)).toContain(file.ideas(2))
})
