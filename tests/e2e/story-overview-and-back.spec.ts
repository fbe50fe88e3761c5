import type { Page } from '@playwright/test'
import { loadExample } from '#examples/load-example.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { project as inEnglish } from '#i18n/en/project.ts'
import { shell as shellInEnglish } from '#i18n/en/shell.ts'
import { listen } from './support/listen.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { expect, test } from './support/test.ts'

const { overview, team, codes, frame, checkScreen } = words
const drivers = 'Frivillige chauffører'

const rowOf = (page: Page, number: number) =>
  page
    .getByRole('region', { name: overview.rows })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: overview.editOf(number) }) })
const edit = (page: Page, number: number) =>
  page.getByRole('link', { name: overview.editOf(number) }).click()
const next = (page: Page) => page.getByRole('region', { name: overview.acts })
const isReturned = new RegExp([1, 2, 3, 4].map(overview.returned).join('|'))
const back = (page: Page) => page.getByRole('link', { name: frame.backToOverview }).click()

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

  await expect(rowOf(page, 1)).not.toContainText(overview.missingFields(''))
  await expect(rowOf(page, 2)).toContainText(overview.emptySeats(seat, 0))
  const actions = next(page).getByRole('link')
  await expect(actions).toHaveCount(3)
  await expect(actions.first()).toContainText(`»${seat}«`)

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
  await expect(rowOf(page, 2)).toContainText(words.fields['team.standing'].name)
  await expect(actions.first()).not.toContainText(seat)

  await edit(page, 2)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.pages['team/actors'].title)
  await page.getByRole('button', { name: drivers, exact: true }).click()
  for (const [group, choice] of [
    [team.actors.relation, codes.relation.relevant.name],
    [team.actors.stake, team.actors.degrees[2]],
    [team.actors.influence, team.actors.degrees[1]],
    [team.actors.voice, team.actors.voiceIs.ordinary],
  ] as const)
    await page
      .getByRole('group', { name: group, exact: true })
      .getByRole('radio', { name: choice, exact: true })
      .check()
  await back(page)
  await expect(rowOf(page, 2)).toContainText(words.fields['team.circles'].name)

  await edit(page, 2)
  await page
    .getByRole('group', { name: team.of(team.circles.circle, drivers), exact: true })
    .getByRole('radio', { name: codes.circle.network.name })
    .check()
  await back(page)

  await expect(rowOf(page, 2).getByRole('heading').getByRole('link')).toBeFocused()
  await expect(rowOf(page, 2)).not.toContainText(overview.missingFields(''))
  await expect(rowOf(page, 3)).toContainText(overview.missingFields(''))
  await expect(
    page.getByRole('navigation', { name: frame.questionsNav }).getByRole('link', {
      name: `${words.questions.team.nav} ${frame.answered}`,
    }),
  ).toBeVisible()
  expect(heard.alert).toEqual([])
})

test('where one came from is told once, and of the page one did come from', async ({ page }) => {
  const heard = await listen(page)
  await openProject(page, projectWith((await loadExample('vandet-i-engkvarteret', 'da')).answers))
  const heading = page.getByRole('heading', { level: 1 })
  const linkOf = (number: number) => rowOf(page, number).getByRole('heading').getByRole('link')
  const told = () => heard.status.filter((text) => isReturned.test(text))

  await edit(page, 1)
  await back(page)
  await expect(linkOf(1)).toBeFocused()
  await expect.poll(told).toEqual([overview.returned(1)])

  const english = page.getByRole('button', { name: shell.app.otherLanguage })
  await english.click()
  await expect(heading).toHaveText(inEnglish.overview.title)
  const danish = page.getByRole('button', { name: shellInEnglish.app.otherLanguage })
  await expect(danish).toBeFocused()
  await danish.click()
  await expect(heading).toHaveText(overview.title)
  await expect(english).toBeFocused()

  await page.reload()
  await expect(heading).toHaveText(overview.title)
  await expect(page.locator('body')).toBeFocused()

  await edit(page, 3)
  await expect(heading).toHaveText(words.pages['motivation/give-and-gain'].title)
  await page.goBack()
  await expect(linkOf(3)).toBeFocused()
  await expect.poll(told).toEqual([overview.returned(1), overview.returned(3)])

  await page.getByRole('navigation', { name: frame.questionsNav }).getByText(frame.charter).click()
  await expect(heading).toHaveText(words.paper.title)
  await page.goBack()
  await expect(heading).toHaveText(overview.title)
  await expect(heading).toBeFocused()

  await edit(page, 2)
  await back(page)
  await expect.poll(told).toEqual([1, 3, 2].map(overview.returned))
})

test('the check shows the place one left once, and of the page one did come from', async ({
  page,
}) => {
  await openProject(
    page,
    projectWith((await loadExample('vandet-i-engkvarteret', 'da')).answers),
    'check',
  )
  const heading = page.getByRole('heading', { level: 1 })
  const places = page.locator('[data-place]')
  const isInPlace = (place: string) =>
    page.evaluate(
      (wanted) =>
        document.activeElement?.closest('[data-place]')?.getAttribute('data-place') === wanted,
      place,
    )
  await expect(heading).toHaveText(checkScreen.title)
  const all = await places.evaluateAll((found) =>
    found
      .filter((each) => each.querySelector('a[href*="from=check"]'))
      .map((each) => each.getAttribute('data-place') ?? ''),
  )
  const [one = '', other = ''] = [all.at(0), all.at(-1)]
  expect(other).not.toBe(one)
  const visit = async (place: string) => {
    const way = page.locator(`[data-place="${place}"]`)
    const summary = way.locator('summary').first()
    if ((await summary.count()) > 0 && !(await way.locator('a').first().isVisible()))
      await summary.click()
    await way.locator('a[href*="from=check"]').first().click()
    await expect(page).toHaveURL(/from=check/)
    await expect(heading).not.toHaveText(checkScreen.title)
  }
  await visit(one)
  await page.getByRole('link', { name: checkScreen.back }).click()
  await expect.poll(() => isInPlace(one)).toBe(true)
  await page.getByRole('button', { name: shell.app.otherLanguage }).click()
  await expect(heading).toHaveText(inEnglish.checkScreen.title)
  await expect(page.getByRole('button', { name: shellInEnglish.app.otherLanguage })).toBeFocused()
  await page.reload()
  await expect(heading).toHaveText(inEnglish.checkScreen.title)
  await expect(page.locator('body')).toBeFocused()
  await page.getByRole('button', { name: shellInEnglish.app.otherLanguage }).click()
  await expect(heading).toHaveText(checkScreen.title)

  await visit(other)
  await page.goBack()
  await expect.poll(() => isInPlace(other)).toBe(true)
})

test('a link leads to the top of its page from however far down, and back to where one was', async ({
  page,
}) => {
  const { answers } = await loadExample('vandet-i-engkvarteret', 'da')
  await openProject(page, projectWith(answers))
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
  const top = () => page.evaluate(() => window.scrollY)
  // To the overview by a link too: what a link adds to the history looks like what stood there before.
  const here = new URL(page.url()).hash.slice(1)
  await goTo(page, here.replace('overview', 'check'))
  await goTo(page, here)
  for (const _ of ['the first time', 'once more']) {
    const link = page.getByRole('link', { name: overview.editOf(4) })
    await link.evaluate((each) => each.scrollIntoView({ block: 'center' }))
    const left = await top()
    expect(left).toBeGreaterThan(0)
    await link.click()
    await expect(heading(words.pages['arena/form'].title)).toBeFocused()
    await expect.poll(top).toBe(0)
    await page.goBack()
    await expect(heading(overview.title)).toBeVisible()
    await expect.poll(top).toBe(left)
  }
})
