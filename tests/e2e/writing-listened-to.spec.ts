import { softLimits } from '#core/questions/fields.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { accessibilityTree } from './support/accessibility-tree.ts'
import { listen } from './support/listen.ts'
import { chooseFile, fileOf, openProject, projectWith } from './support/project-files.ts'
import { expect, test } from './support/test.ts'

const { fields, form, rules, advice } = words

test('the counter and what looks personal are said when typing rests, and only then', async ({
  page,
}) => {
  const heard = await listen(page)
  await openProject(page, projectWith({}), 'problem/statement')
  const statement = page.getByLabel(fields['problem.statement'].name, { exact: true })
  const full = 'Børn i Nordbyen mangler noget. '
    .repeat(20)
    .slice(0, softLimits['problem.statement'] - 20)
  await statement.fill(full)
  await statement.press('End')
  await page.keyboard.type(' ja')
  await expect.poll(() => heard.status).toContain(form.counter(17))
  expect(heard.status).not.toContain(form.counter(18))

  await statement.fill('Ring til 010203-1234')
  const personal = `${advice.hints.prefix}${rules.hint.personalData}`
  await expect.poll(() => heard.status.some((text) => text.startsWith(personal))).toBe(true)
  expect(heard.alert).toEqual([])
})

test('what was announced is not found on the page afterwards', async ({ page }) => {
  const heard = await listen(page)
  await page.goto('./')
  const project = projectWith({})
  await chooseFile(page, fileOf(project))
  const opened = shell.notices.file.opened(shell.home.projects.unnamed)
  await expect.poll(() => heard.status).toContain(opened)
  await expect(page.getByRole('status')).toHaveText('')
  const told = await accessibilityTree(page)
  expect(told.filter(({ name }) => name.includes(opened))).toEqual([])
})
