import type { Page } from '@playwright/test'
import { loadExample } from '#examples/load-example.ts'
import { project as words } from '#i18n/da/project.ts'
import { listen } from './support/listen.ts'
import { openProject, projectWith } from './support/project-files.ts'
import { expect, test } from './support/test.ts'

const { overview, team, codes, frame } = words
const drivers = 'Frivillige chauffører'

const rowOf = (page: Page, number: number) =>
  page
    .getByRole('region', { name: overview.rows })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: overview.editOf(number) }) })
const edit = (page: Page, number: number) =>
  page.getByRole('link', { name: overview.editOf(number) }).click()
/** However many are left. */
const isNext = new RegExp([0, 1, 2, 3].map(overview.next).join('|'))
const next = (page: Page) => page.getByRole('region', { name: isNext })
const back = (page: Page) => page.getByRole('button', { name: frame.backToOverview }).click()

test('an answer is changed from the overview, and one lands where one left', async ({ page }) => {
  const heard = await listen(page)
  const example = (await loadExample('vandet-i-engkvarteret', 'da')).answers
  const { [example.team.needs[1]?.id ?? '']: _, ...coverage } = example.team.coverage
  const seat = example.team.needs[1]?.name ?? ''
  const motivation = { ...example.motivation, exit: '', smallWins: '' }
  await openProject(
    page,
    projectWith({ ...example, motivation, team: { ...example.team, coverage } }),
  )

  await expect(rowOf(page, 1)).toContainText(frame.answered)
  await expect(rowOf(page, 2)).toContainText(frame.tabInProgress)
  await expect(rowOf(page, 2)).toContainText(overview.uncovered(seat, 0))
  const steps = next(page).getByRole('link')
  await expect(steps).toHaveCount(3)
  await expect(steps.first()).toContainText(overview.findFor(seat))

  await edit(page, 2)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    words.pages['team/coverage'].title,
  )
  await expect(page).toHaveURL(/\/team\/coverage\?from=overview$/)
  await page.getByRole('button', { name: team.coverage.addActor }).click()
  await page.keyboard.type(drivers)
  await page.keyboard.press('Enter')
  const cell = team.coverage.cell(seat, drivers, team.coverage.empty)
  await page.getByRole('button', { name: cell, exact: true }).focus()
  await page.keyboard.press('2')
  await back(page)

  await expect(rowOf(page, 2).getByRole('heading').getByRole('link')).toBeFocused()
  await expect.poll(() => heard.status).toContain(overview.returned(2))
  await expect(rowOf(page, 2)).not.toContainText(seat)
  await expect(rowOf(page, 2)).toContainText(words.fields['2.3'].name)
  await expect(steps.first()).not.toContainText(seat)

  await edit(page, 2)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.pages['team/actors'].title)
  await page.getByRole('button', { name: team.actors.list.openOf(drivers) }).click()
  for (const [group, choice] of [
    [team.actors.relation, codes.relation.relevant.name],
    [team.actors.stake, team.actors.degrees[2]],
    [team.actors.influence, team.actors.degrees[1]],
    [team.actors.voice, codes.voice.ordinary.name],
  ] as const)
    await page
      .getByRole('group', { name: group, exact: true })
      .getByRole('radio', { name: choice, exact: true })
      .check()
  await back(page)
  await expect(rowOf(page, 2)).toContainText(words.fields['2.6'].name)

  await edit(page, 2)
  await page
    .getByRole('group', { name: team.of(team.circles.circle, drivers), exact: true })
    .getByText(codes.circle.network.name)
    .click()
  await back(page)

  await expect(rowOf(page, 2)).toContainText(frame.answered)
  await expect(rowOf(page, 2).getByRole('heading').getByRole('link')).toBeFocused()
  await expect(rowOf(page, 3)).toContainText(frame.tabInProgress)
  await expect(
    page.getByRole('navigation', { name: frame.questionsNav }).getByRole('link', {
      name: `${words.questions.team.nav} ${frame.answered}`,
    }),
  ).toBeVisible()
  expect(heard.alert).toEqual([])
})
