import { emptyAnswers } from '#core/questions/answers.ts'
import { emptyActor, emptyNeed, type TeamAnswers } from '#core/questions/team.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { listen } from './support/listen.ts'
import { chooseFile, fileOf, goTo, openProject, projectWith } from './support/project-files.ts'
import { keptProject, keptText } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { team, frame } = words
const { projects, trash } = shell.home
const title = 'Fælles borde i Nordbyen'
const council = 'Seniorrådet'
const answers: TeamAnswers = {
  needs: ['Transport', 'Et sted', 'Tillid'].map((name, place) => emptyNeed(`n${place}`, name)),
  actors: ['Købmand Friis', council, 'Hjemmeplejen'].map((name, place) =>
    emptyActor(`a${place}`, name),
  ),
  coverage: { n0: { a1: 2 }, n1: { a0: 2, a1: 1 }, n2: { a1: 1 } },
  missing: '',
  staffRoom: '',
}
const project = projectWith({
  start: { ...emptyAnswers.start, title },
  team: answers,
})

test('an actor deleted by mistake comes back with all marks, however long one waited', async ({
  page,
}) => {
  const heard = await listen(page)
  await openProject(page, project, 'team/actors')
  const { list } = team.actors
  await page.getByRole('button', { name: council, exact: true }).click()
  await page.getByRole('button', { name: list.removeOf(council), exact: true }).click()

  const gone = team.actors.removed(council, 3, 0)
  expect(gone).toBe('»Seniorrådet« og 3 markeringer er slettet')
  const bar = page.getByRole('group', { name: gone, exact: true })
  const undo = bar.getByRole('button', { name: list.restore })
  await expect(undo).toBeFocused()
  await expect.poll(() => heard.status).toContain(team.actors.undoHere(gone))

  await page.getByLabel(list.entryLabel, { exact: true }).fill('Menighedsrådet')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Hjemmeplejen', exact: true }).click()
  await page.getByLabel(team.actors.brings, { exact: true }).fill('Kender de ældre')
  await page.getByLabel(words.fields['team.missing'].name, { exact: true }).fill('Mændene')
  await expect(bar).toBeVisible()
  await undo.click()
  await expect(page.getByRole('button', { name: council, exact: true })).toBeFocused()

  await page.getByRole('link', { name: frame.continueTo(words.pages['team/coverage'].tab) }).click()
  await expect(page.getByRole('columnheader').nth(2)).toHaveAccessibleName(council)
  await expect
    .poll(async () => (await keptProject(page, project.id)).answers.team)
    .toEqual({
      ...answers,
      actors: [
        ...answers.actors.slice(0, 2),
        { ...emptyActor('a2', 'Hjemmeplejen'), brings: 'Kender de ældre' },
        expect.objectContaining({ name: 'Menighedsrådet' }),
      ],
      missing: 'Mændene',
    })
})

test('the only project goes to the trash and back as it was', async ({ page }) => {
  const heard = await listen(page)
  await openProject(page, project, 'problem/statement')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await goTo(page, '/')
  const link = page.getByRole('link', { name: title })
  await expect(link).toBeVisible()
  const before = await keptText(page, project.id)

  const toTrash = async () => {
    await page.getByRole('button', { name: projects.more(title) }).click()
    await page.getByRole('menuitem', { name: projects.trash }).click()
    await expect(link).toBeHidden()
  }
  await toTrash()
  const bar = page.getByRole('group', { name: projects.trashed(title) })
  await expect(bar.getByRole('button', { name: projects.undo })).toBeFocused()
  await expect.poll(() => heard.status).toContain(projects.trashed(title))
  await page.keyboard.press('Enter')
  await expect(link).toBeFocused()
  await expect(bar).toBeHidden()

  await toTrash()
  await page.getByText(trash.heading(1)).click()
  await page.getByRole('button', { name: trash.restoreOf(title) }).click()
  await expect(link).toBeFocused()
  await expect(bar).toBeHidden()
  await expect.poll(() => heard.status.at(-1)).toBe(projects.restored(title))
  expect(await keptText(page, project.id)).toBe(before)

  await toTrash()
  await page.reload()
  await page.getByText(trash.heading(1)).click()
  await page.getByRole('button', { name: trash.restoreOf(title) }).click()
  await expect(link).toBeFocused()
  expect(await keptText(page, project.id)).toBe(before)

  await toTrash()
  await page.getByText(trash.heading(1)).click()
  await page.getByRole('button', { name: trash.removeOf(title) }).click()
  const asked = page.getByRole('dialog', { name: trash.confirm.title(title) })
  await asked.getByRole('button', { name: trash.confirm.remove }).click()
  await expect.poll(() => heard.status.at(-1)).toBe(trash.removed(title))
  await expect(page.getByText(trash.heading(1))).toBeHidden()
  await expect(bar).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await keptText(page, project.id)).toBeNull()
  expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain(project.id)
})

test('whoever turns back before a project has come up finds it on the list', async ({ page }) => {
  let letCome = () => {}
  const held = new Promise<void>((resolve) => {
    letCome = resolve
  })
  await page.route(/project-route-.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./')
  await chooseFile(page, fileOf(project))
  await page.waitForURL(/overview$/)
  await page.goBack()
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  letCome()
})
