import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { overview, paper } = words
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const labelled = (page: Page, label: string) => page.getByLabel(label, { exact: true })

test('an agreed action is kept, and stands there when the overview is opened again', async ({
  page,
}) => {
  const project = projectWith({})
  await openProject(page, project, 'overview')
  await page.getByRole('button', { name: overview.agreedActions.add }).click()
  await labelled(page, overview.agreedActions.what).fill('Ring til lauget')
  await expect
    .poll(async () => (await keptProject(page, project.id)).nextSteps)
    .toMatchObject([{ what: 'Ring til lauget' }])
  await goTo(page, '/p/p1/charter')
  await expect(heading(page)).toHaveText(paper.title)
  await goTo(page, '/p/p1/overview')
  await expect(labelled(page, overview.agreedActions.what)).toHaveValue('Ring til lauget')
})

test('what an office needs on the paper is kept', async ({ page }) => {
  const project = projectWith({})
  await openProject(page, project, 'charter')
  await page.getByText(paper.control, { exact: true }).click()
  await labelled(page, paper.organisation).fill('Aadal Kommune')
  await page.getByRole('radio', { name: paper.final }).check()
  await expect
    .poll(async () => (await keptProject(page, project.id)).document)
    .toMatchObject({ organisation: 'Aadal Kommune', status: 'final' })
})
