import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { listen } from './support/listen.ts'
import { chooseFile, fileOf, goTo, openProject, projectWith } from './support/project-files.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { notices, home } = shell
const project = projectWith({})
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const statement = (page: Page) =>
  page.getByLabel(words.fields['problem.statement'].name, { exact: true })

test('the file of a project in the trash brings it back', async ({ page }) => {
  const heard = await listen(page)
  await openProject(page, project)
  await toTrash(page)
  await chooseFile(page, fileOf(project))
  await expect(heading(page)).toHaveText(words.overview.title)
  await expect.poll(() => heard.status).toContain(home.projects.restored(words.frame.unnamed))
  await expectKeptWhatIsTyped(page)
})

test('the way back to a project in the trash says where it lies, and restores it', async ({
  page,
}) => {
  const heard = await listen(page)
  await openProject(page, project, 'problem/statement')
  await expect(statement(page)).toBeVisible()
  await toTrash(page)
  await page.goBack()
  await expect(heading(page)).toHaveText(notices.trashed.title)
  await page.getByRole('button', { name: notices.trashed.restore }).click()
  await expect(heading(page)).toHaveText(words.pages['problem/statement'].title)
  await expect.poll(() => heard.status).toContain(home.projects.restored(words.frame.unnamed))
  await expectKeptWhatIsTyped(page)
})

test('a window that says a project lies in the trash opens it when another restores it', async ({
  page,
  context,
}) => {
  await openProject(page, project, 'problem/statement')
  await toTrash(page)
  const other = await context.newPage()
  await other.goto(`./#/p/${project.id}/overview`)
  await expect(heading(other)).toHaveText(notices.trashed.title)
  await page.goBack()
  await page.getByRole('button', { name: notices.trashed.restore }).click()
  await expect(heading(page)).toHaveText(words.pages['problem/statement'].title)
  await expect(heading(other)).toHaveText(words.overview.title)
})

async function toTrash(page: Page) {
  await page.getByRole('button', { name: words.frame.file.menu, exact: true }).click()
  await page.getByRole('menuitem', { name: words.frame.file.trash }).click()
  await expect(page.getByText(home.trash.heading(1))).toBeVisible()
}

async function expectKeptWhatIsTyped(page: Page) {
  await goTo(page, `/p/${project.id}/problem/statement`)
  await statement(page).fill('Skrevet efter papirkurven')
  await expect
    .poll(async () => (await keptProject(page, project.id)).answers.problem.statement)
    .toBe('Skrevet efter papirkurven')
  await expect(page.getByText(notices.trashedElsewhere.title)).toBeHidden()
  await goTo(page, '/')
  await expect(page.getByRole('link', { name: home.projects.unnamed })).toBeVisible()
  await expect(page.getByText(home.trash.heading(1))).toBeHidden()
}
