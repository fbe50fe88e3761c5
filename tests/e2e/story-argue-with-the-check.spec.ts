import type { Page } from '@playwright/test'
import { emptyJudgement } from '#core/rules/judgement.ts'
import { loadExample } from '#examples/load-example.ts'
import { project as words } from '#i18n/da/project.ts'
import { tabTo } from './support/keyboard.ts'
import { listen } from './support/listen.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { choosePaper } from './support/saved-as.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { checkScreen, charter, codes, frame, overview, paper, rules } = words
const { testAnswers } = charter.byHand
const { name } = rules.stop.programmed
const reason = 'Deltagerne har selv sat dagsordenen på forhånd'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const verdict = (page: Page, code: keyof typeof rules.verdict) =>
  page.getByRole('region', { name: rules.verdict[code].name, exact: true })
const head = (page: Page) => page.getByRole('button', { name: new RegExp(`^${name} `) })
const brief = (page: Page) => page.getByRole('region', { name: overview.figures.staircase })

test('the group disagrees with the check, and both are kept and printed', async ({ page }) => {
  const heard = await listen(page)
  const { keyboard } = page
  await openProject(
    page,
    projectWith((await loadExample('unge-i-aadal', 'da')).answers),
    'arena/process',
  )
  await page.locator('summary', { hasText: words.arena.design }).click()
  await page.getByText(codes.processDesign.fixed.name, { exact: true }).click()
  // A stop has a doer: the test waits until somebody says who it was.
  await page.getByText(codes.processFixedBy.municipality.name, { exact: true }).click()
  await page.getByRole('navigation').getByRole('link', { name: frame.overview }).click()
  await expect(brief(page)).toContainText(rules.verdict.notCoCreation.name)

  await tabTo(page.getByRole('link', { name: checkScreen.brief.see }))
  await keyboard.press('Enter')
  await expect(heading(page)).toHaveText(checkScreen.title)
  await expect(heading(page)).toBeFocused()
  await expect(page).toHaveTitle(new RegExp(`^${checkScreen.title} – `))
  const honest = checkScreen.honestName(rules.stop.programmed.honest)
  await expect(verdict(page, 'notCoCreation')).toContainText(honest)

  await tabTo(head(page))
  await keyboard.press('Enter')
  const row = page.getByRole('listitem').filter({ has: head(page) })
  await expect(row).toContainText(codes.processDesign.fixed.name)
  await tabTo(row.getByRole('radio').first())
  await keyboard.press('Space')
  await expect(head(page)).toHaveAccessibleName(`${name} ${testAnswers.pass}`)
  await tabTo(row.getByLabel(checkScreen.agree.reason))
  await keyboard.type(reason)
  await expect(verdict(page, 'notCoCreation')).toContainText(checkScreen.computed)
  await expect(verdict(page, 'coCreation')).toContainText(checkScreen.own)
  const now = checkScreen.ownNow(rules.verdict.coCreation.name, checkScreen.count(8, 8))
  await expect.poll(() => heard.status).toContain(now)
  expect(heard.status.filter((text) => text === now)).toHaveLength(1)

  await expect
    .poll(async () => (await keptProject(page, 'p1')).judgement.tests.programmed)
    .toEqual({ answer: 'pass', reason })
  await page.reload()
  await page.getByRole('link', { name: checkScreen.toOverview }).click()
  await expect(heading(page)).toHaveText(overview.title)
  await expect(brief(page)).toContainText(rules.verdict.notCoCreation.name)
  await expect(brief(page)).toContainText(rules.verdict.coCreation.name)

  await goTo(page, '/p/p1/charter')
  await expect(heading(page)).toHaveText(paper.title)
  await choosePaper(page, 'working')
  const printed = page.getByRole('row').filter({ hasText: name })
  await expect(printed).toContainText(testAnswers.stop)
  await expect(printed).toContainText(testAnswers.pass)
  await expect(printed).toContainText(reason)
  expect(heard.alert).toEqual([])
})

test('an answer is changed from the check, and one lands where one left', async ({ page }) => {
  const answers = (await loadExample('unge-i-aadal', 'da')).answers
  const process = {
    ...answers.arena.process,
    design: 'fixed' as const,
    fixedBy: 'municipality' as const,
  }
  const project = projectWith({ ...answers, arena: { ...answers.arena, process } })
  await openProject(page, project, 'check')
  await head(page).click()
  const row = page.getByRole('listitem').filter({ has: head(page) })
  const change = checkScreen.rests.changeOf(words.fields['arena.process'].name)
  await row.getByRole('link', { name: change }).click()
  await expect(heading(page)).toHaveText(words.pages['arena/process'].title)
  await page.locator('summary', { hasText: words.arena.design }).click()
  await page.getByText(codes.processDesign.together.name, { exact: true }).click()
  await page.getByRole('link', { name: checkScreen.back }).click()

  await expect(heading(page)).toHaveText(checkScreen.title)
  await expect(head(page)).toBeFocused()
  await expect(head(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(head(page)).toHaveAccessibleName(`${name} ${testAnswers.pass}`)
  await expect(head(page)).toBeInViewport()
  await expect(verdict(page, 'coCreation')).toBeVisible()
})

test('a goal on the staircase is seen on the overview, and undone', async ({ page }) => {
  const example = (await loadExample('et-sted-at-moedes', 'da')).answers
  const judgement = { ...emptyJudgement, setAside: { 'noCarrier:n4': reason } }
  await openProject(page, { ...projectWith(example), judgement }, 'check')
  const { wants, named } = checkScreen.staircase
  await page.getByRole('radio', { name: named(3, rules.step[3].name) }).check()
  await page.getByRole('link', { name: checkScreen.toOverview }).click()
  const stairs = page.getByRole('region', { name: overview.figures.staircase })
  await expect(stairs).toContainText(wants(3))
  await expect(page.getByRole('region', { name: overview.acts })).not.toContainText(
    overview.findCarrierWhy,
  )
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect(stairs).not.toContainText(wants(3))
})
