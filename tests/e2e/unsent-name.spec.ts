import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { box, say } from './support/ideas.ts'
import { openProject, projectWith } from './support/project-files.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'
import { press } from './support/typing.ts'
import { isThereAfterAll } from './support/waiting.ts'

const { frame } = words

test('a new name for the project waits in its window', async ({ page }) => {
  await openProject(page, projectWith({}))
  const dialog = page.getByRole('dialog', { name: frame.rename.title })
  const find = async () => {
    if (!(await dialog.isVisible())) {
      await page.getByRole('button', { name: frame.file.menu, exact: true }).click()
      await page.getByRole('menuitem', { name: frame.file.rename }).click()
    }
    return dialog.getByLabel(frame.rename.label)
  }
  await (await find()).fill('Halvt na')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await isThereAfterAll(page, '/p/p1/overview', find)
})

test('a name begun before another window renamed the project stands beside the new one', async ({
  page,
  context,
}) => {
  await openProject(page, projectWith({}))
  const there = await context.newPage()
  await there.goto(page.url())
  const opened = async (of: Page) => {
    await of.getByRole('button', { name: frame.file.menu, exact: true }).click()
    await of.getByRole('menuitem', { name: frame.file.rename }).click()
    return of.getByRole('dialog', { name: frame.rename.title })
  }
  const dialog = await opened(page)
  await dialog.getByLabel(frame.rename.label).fill('Halvt na')
  await page.keyboard.press('Escape')
  await (await opened(there)).getByLabel(frame.rename.label).fill('Et andet navn')
  await there.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Et andet navn' })).toBeVisible()
  await opened(page)
  await expect(dialog.getByLabel(frame.rename.label)).toHaveValue('Et andet navn')
  await expect(dialog.getByText(frame.rename.begun('Halvt na'))).toBeVisible()
  await dialog.getByRole('button', { name: frame.rename.use }).click()
  await expect(dialog.getByText(frame.rename.begun('Halvt na'))).toBeHidden()
  await expect(dialog.getByLabel(frame.rename.label)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Halvt na' })).toBeVisible()
})

test('a name for a version waits in its window', async ({ page }) => {
  const { make, name } = words.history
  await openProject(page, projectWith({}), 'history')
  const dialog = page.getByRole('dialog', { name: make.title })
  const find = async () => {
    if (!(await dialog.isVisible())) await press(page, make.open)
    return dialog.getByLabel(name.label)
  }
  await (await find()).fill('Til styregru')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await isThereAfterAll(page, '/p/p1/history', find)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Til styregru' })).toBeVisible()
  await expect(await find()).toHaveValue(make.suggested(2))
})

test('a name for a group waits in its window until it is given up', async ({ page }) => {
  const { groups, view, selection } = words.ideas
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  await say(page, 'Mad')
  const fresh = page.getByRole('dialog', { name: groups.title(1) })
  const find = async () => {
    if (await fresh.isVisible()) return fresh.getByLabel(groups.name)
    await box(page, 1).check()
    await press(page, selection.group)
    return fresh.getByLabel(groups.name)
  }
  await (await find()).fill('Mad og r')
  await page.keyboard.press('Escape')
  await expect(fresh).toBeHidden()
  await isThereAfterAll(page, '/p/p1/workshop/ideas', find)
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: view.groups }).check()
  const rename = page.getByRole('button', { name: groups.renameOf('Mad og r') })
  await rename.click()
  const renamed = page.getByRole('dialog', { name: groups.renameTitle })
  await renamed.getByLabel(groups.name).fill('Mad og rum')
  await page.keyboard.press('Escape')
  await rename.click()
  await expect(renamed.getByLabel(groups.name)).toHaveValue('Mad og rum')
  await renamed.getByRole('button', { name: shell.app.cancel, exact: true }).click()
  await rename.click()
  await expect(renamed.getByLabel(groups.name)).toHaveValue('Mad og r')
})

test('a name that is too long says so, and keeps all that was typed', async ({ page }) => {
  const { make, name } = words.history
  await openProject(page, projectWith({}), 'history')
  const version = 'Version '.repeat(30).trim()
  await press(page, make.open)
  const field = page.getByLabel(name.label)
  await field.fill('')
  await page.keyboard.insertText(version)
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue(version)
  await expect(field).toHaveAccessibleDescription(/200/)
  await field.fill('Version 1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Version 1' })).toBeVisible()

  const project = 'Projekt '.repeat(3_000).trim()
  await press(page, frame.file.menu)
  await page.getByRole('menuitem', { name: frame.file.rename }).click()
  const title = page.getByLabel(frame.rename.label)
  await page.keyboard.insertText(project)
  await page.keyboard.press('Enter')
  await expect(title).toHaveValue(project)
  await expect(title).toHaveAccessibleDescription(new RegExp(words.form.tooLong))
  const shorter = project.slice(0, 263)
  await title.fill(shorter)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect.poll(async () => (await keptProject(page, 'p1')).answers.start.title).toBe(shorter)
})
