import { project as words } from '#i18n/da/project.ts'
import { listen } from './support/listen.ts'
import { openProject } from './support/project-files.ts'
import { example } from './support/screens.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { fields, frame } = words
const { list } = words.team.actors

test('what was done before a reload can be undone and redone after it, and is told by name', async ({
  page,
}) => {
  const project = await example('da')
  const [first, { name: gone } = { name: '' }] = project.answers.team.actors
  const heard = await listen(page)
  await openProject(page, project, 'team/actors')
  const remove = page.getByRole('button', { name: list.removeOf(gone), exact: true })
  const rowOf = (name: string) => page.getByRole('button', { name, exact: true })
  const row = rowOf(gone)
  await row.click()
  await remove.click()
  const ids = async () => (await keptProject(page, project.id)).answers.team.actors.length
  await expect.poll(ids).toBe(project.answers.team.actors.length - 1)
  await page.reload()
  // Nobody undoes a page whose list is still on its way.
  await expect(rowOf(first?.name ?? '')).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(row).toBeFocused()
  await expect.poll(() => heard.status).toContain(frame.travel.undo(frame.travel.came(gone, 0)))
  await expect.poll(ids).toBe(project.answers.team.actors.length)
  await page.reload()
  // Nobody undoes a page whose list is still on its way.
  await expect(rowOf(first?.name ?? '')).toBeVisible()
  await page.keyboard.press('Control+Y')
  await expect.poll(ids).toBe(project.answers.team.actors.length - 1)
})

test('a text that was being written when the page was reloaded is undone as well', async ({
  page,
}) => {
  await openProject(page, await example('da'), 'problem/statement')
  const field = page.getByLabel(fields['problem.affected'].name, { exact: true })
  const before = await field.inputValue()
  await field.fill('Alle i kvarteret')
  await page.reload()
  await expect(field).toHaveValue('Alle i kvarteret')
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('Control+Z')
  await expect(field).toHaveValue(before)
})
