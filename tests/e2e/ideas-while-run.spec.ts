import { project as words } from '#i18n/da/project.ts'
import { ideasKept } from './support/ideas.ts'
import { openProject } from './support/project-files.ts'
import { here, next, press, withWorkshop } from './support/run-windows.ts'
import { expect, test } from './support/test.ts'

const { ideas, run, workshop } = words

test('what is said while a workshop is run remembers its block, and the two pages lead to each other', async ({
  page,
}) => {
  const said = (text: string) => page.getByRole('listitem').filter({ hasText: text })
  const say = async (text: string) => {
    await page.getByRole('link', { name: ideas.open }).click()
    await page.getByRole('textbox', { name: ideas.entry.label }).fill(text)
    await page.keyboard.press('Enter')
    await expect(said(text)).toBeVisible()
  }
  await openProject(page, withWorkshop, 'workshop/run')
  await press(page, run.begin)
  await next(page)
  await expect(here(page)).toHaveText('Velkommen')
  await say('En cykel til to')
  await expect(said('En cykel til to')).toContainText(ideas.list.block('Velkommen'))
  await expect.poll(() => ideasKept(page, 'p1')).toMatchObject([{ block: { what: 'Velkommen' } }])

  await page.getByRole('link', { name: run.title }).click()
  await press(page, run.end)
  await say('Sagt bagefter')
  await expect(said('Sagt bagefter')).not.toContainText('Velkommen')
  await expect(page.getByRole('link', { name: workshop.title })).toBeVisible()
})
