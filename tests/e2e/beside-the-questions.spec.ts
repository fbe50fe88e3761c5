import type { Page } from '@playwright/test'
import { loadExample } from '#examples/load-example.ts'
import { project as words } from '#i18n/da/project.ts'
import { axeFindings } from './support/axe.ts'
import { listen } from './support/listen.ts'
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
  await expect(page.getByRole('heading', { level: 3, name: 'Ring til lauget' })).toBeVisible()
})

test('a suggestion is agreed on with one click, written on, and each is taken back in one step', async ({
  page,
}) => {
  const heard = await listen(page)
  const project = projectWith((await loadExample('et-sted-at-moedes', 'da')).answers)
  await openProject(page, project, 'overview')
  const suggested = page.getByRole('region', { name: overview.acts })
  const title =
    'Spørg »Kommunens landdistriktskoordinator«, om de kan stå for »Tilladelser og en indgang til kommunen«'
  await suggested.getByRole('button', { name: `${overview.agree}: ${title}` }).click()
  const who = labelled(page, overview.agreedActions.who)
  await expect(who).toBeFocused()
  await page.keyboard.type('Lauget')
  await expect.poll(() => heard.status).toContain(overview.agreed(title))
  const { change, done, isAgreed } = overview.agreedActions
  await suggested.getByRole('button', { name: `${done}: ${title}` }).click()
  await expect(suggested.getByRole('button', { name: `${change}: ${title}` })).toBeFocused()
  await expect(suggested).toContainText(`${isAgreed} Lauget`)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect(suggested).not.toContainText('Lauget')
  await expect(suggested).toContainText(isAgreed)
  await page.keyboard.press('Control+z')
  await expect(suggested.getByRole('button', { name: `${overview.agree}: ${title}` })).toBeVisible()
  await expect(suggested).not.toContainText(isAgreed)
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
