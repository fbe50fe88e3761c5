import { limits } from '#core/limits.ts'
import { type PageId, pageIds } from '#core/questions/question-ids.ts'
import { project as words } from '#i18n/da/project.ts'
import { largeProject } from '../fixtures/large-project.ts'
import { listen } from './support/listen.ts'
import { goTo, openProject } from './support/project-files.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { team } = words
const project = largeProject()
const lastActor = project.answers.team.actors.at(-1)?.name ?? ''

/** What a page draws last. */
const readyOn = (id: PageId) =>
  id === 'start' ? words.start.personalData : words.form.askYourselves

test('a project with 500 needs and 1,000 actors opens on every page', async ({ page }) => {
  const heard = await listen(page)
  await openProject(page, project)
  const heading = page.getByRole('heading', { level: 1 })
  await expect(
    page.getByText(words.overview.covered(500, 500, 1000), { exact: true }),
  ).toBeVisible()
  for (const id of pageIds) {
    await goTo(page, `/p/${project.id}/${id}`)
    await expect(heading).toHaveText(words.pages[id].title)
    await expect(page.getByText(readyOn(id), { exact: true })).toBeVisible()
  }
  await goTo(page, `/p/${project.id}/charter`)
  await expect(heading).toHaveText(words.paper.title)
  await expect(page.getByText(project.answers.start.title).last()).toBeVisible()
  expect(heard.alert).toEqual([])
})

test('all its answers on one page open at once, and are drawn part by part', async ({ page }) => {
  await openProject(page, project)
  await goTo(page, `/p/${project.id}/answers`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.answers.title)
  await expect(page.getByLabel(words.fields['start.title'].name, { exact: true })).toBeVisible()
  await expect(page.locator('[data-waits]')).toHaveCount(0)
  expect(await page.locator('main *').count()).toBeLessThan(20_000)
})

test('its table draws what is seen, and tells how large it is', async ({ page }) => {
  await openProject(page, project, 'team/coverage')
  const grid = page.getByRole('grid')
  await page.getByRole('radio', { name: team.coverage.allActors(1000), exact: true }).check()
  await expect(grid).toHaveAttribute('aria-rowcount', '501')
  await expect(grid).toHaveAttribute('aria-colcount', '1002')
  const cells = grid.locator('td, th')
  expect(await cells.count()).toBeLessThan(2_000)

  const first = team.coverage.cell(
    'Behov nummer 1',
    'Aktør nummer 1 fra gade 0',
    words.codes.mark.carries.name,
  )
  await page.getByRole('button', { name: first, exact: true }).focus()
  await page.keyboard.press('Control+End')
  await expect(grid.locator(':focus')).toHaveAttribute('aria-colindex', '1002')
  await expect(page.getByRole('row').filter({ has: page.locator(':focus') })).toHaveAttribute(
    'aria-rowindex',
    '501',
  )
  await page.keyboard.press('ArrowLeft')
  const last = (mark: string) =>
    page.getByRole('button', {
      name: team.coverage.cell('Behov nummer 500', lastActor, mark),
      exact: true,
    })
  await expect(last(words.codes.mark.contributes.name)).toBeFocused()
  await page.keyboard.press('Space')
  await expect(last(words.codes.mark.carries.name)).toBeFocused()
  expect(await cells.count()).toBeLessThan(2_000)
  await expect
    .poll(async () => (await keptProject(page, project.id)).answers.team.coverage.n499?.a999)
    .toBe(2)
})

test('a need beyond the last is not added, and stays where it was written', async ({ page }) => {
  const heard = await listen(page)
  await openProject(page, project, 'team/needs')
  const entry = page.getByLabel(team.needs.list.entryLabel, { exact: true })
  await entry.fill('Et behov for meget')
  await page.keyboard.press('Enter')
  const full = team.needs.list.full(limits.needs)
  await expect(page.getByRole('main').getByText(full)).toBeVisible()
  await expect.poll(() => heard.status).toContain(full)
  await expect(entry).toHaveValue('Et behov for meget')
  await expect(page.getByText(team.needs.list.count(limits.needs), { exact: true })).toBeVisible()

  await page
    .getByRole('button', { name: team.needs.list.removeOf('Behov nummer 3') })
    .first()
    .click()
  await entry.focus()
  await page.keyboard.press('Enter')
  await expect(entry).toHaveValue('')
  await expect
    .poll(async () => (await keptProject(page, project.id)).answers.team.needs.at(-1)?.name)
    .toBe('Et behov for meget')
})
