import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { beIdle, busyBeside } from './support/busy-window.ts'
import { goTo, projectWith } from './support/project-files.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { fields, frame } = words
const { otherTexts } = frame
const { file } = shell
const project = projectWith({})
const statement = (page: Page) => page.getByLabel(fields['problem.statement'].name, { exact: true })
const kept = async (page: Page) => (await keptProject(page, project.id)).answers.problem

test('of two texts written in one field in two windows the later one stands, and the other can be had', async ({
  page: here,
  context,
}) => {
  const { there, heard } = await busyBeside(here, context, project, 'problem/statement')
  await statement(there).fill('Skrevet der')
  await statement(here).fill('Skrevet her')
  await expect.poll(() => kept(here)).toMatchObject({ statement: 'Skrevet her' })
  await beIdle(there)
  await expect(statement(here)).toHaveValue('Skrevet der')
  await expect(there.getByRole('main').getByText(otherTexts.title)).toBeVisible()
  await expect.poll(() => heard.status).toContain(otherTexts.title)
  await there.reload()
  await there.getByText(otherTexts.show(fields['problem.statement'].name)).click()
  await expect(there.getByText('Skrevet her', { exact: true })).toBeVisible()
  await there.getByRole('button', { name: otherTexts.use }).click()
  await expect(there.getByRole('main').getByText(otherTexts.title)).toBeHidden()
  await expect(statement(there)).toHaveValue('Skrevet her')
  await expect(statement(here)).toHaveValue('Skrevet her')
})

test('the other text is told to be in no file, thrown away in every window, and had back', async ({
  page: here,
  context,
}) => {
  const { there } = await busyBeside(here, context, project, 'problem/statement')
  await statement(there).fill('Skrevet der')
  await statement(here).fill('Skrevet her')
  await expect.poll(() => kept(here)).toMatchObject({ statement: 'Skrevet her' })
  await beIdle(there)
  const asks = (page: Page) => page.getByRole('main').getByText(otherTexts.title)
  const asked = asks(there)
  const askedHere = asks(here)
  await expect(asked).toBeVisible()
  await expect(askedHere).toBeVisible()

  await there.keyboard.press('Control+s')
  const dialog = there.getByRole('dialog', { name: file.title })
  await expect(dialog).toHaveAccessibleDescription(`${file.text} ${file.leftOut(1)}`)
  await expect(dialog.getByText(otherTexts.leftOut)).toBeVisible()
  await expect(dialog.getByText('Skrevet her')).toBeVisible()
  await there.keyboard.press('Escape')

  const { name } = fields['problem.statement']
  await there.getByText(otherTexts.show(name)).click()
  await there.getByRole('button', { name: otherTexts.drop }).click()
  await expect(asked).toBeHidden()
  await expect(askedHere).toBeHidden()
  const back = there.getByRole('group', { name: otherTexts.dropped(name) }).getByRole('button')
  await expect(back).toBeFocused()
  await back.press('Enter')
  await expect(asked).toBeVisible()
  await expect(askedHere).toBeVisible()
  await expect(there.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(statement(there)).toHaveValue('Skrevet der')

  await goTo(there, '/p/p1/charter')
  const print = there.getByRole('button', { name: words.paper.print, exact: true })
  await expect(print).toHaveAttribute('aria-haspopup', 'dialog')
  await there.getByText(otherTexts.show(name)).click()
  await there.getByRole('button', { name: otherTexts.drop }).click()
  await expect(print).not.toHaveAttribute('aria-haspopup')
})
