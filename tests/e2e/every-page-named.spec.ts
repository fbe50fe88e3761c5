import { languages } from '#core/languages.ts'
import { loadProjectMessages, loadShell } from '#i18n/load-messages.ts'
import { accessibilityTree } from './support/accessibility-tree.ts'
import { arrive, begin, everyScreenOf, example, screensOf, shareOf } from './support/screens.ts'
import { expect, test } from './support/test.ts'

for (const [nth, language] of languages.entries())
  test(`no two things on a page go by one name (${language})`, async ({ page }) => {
    await begin(page, language, 'light', await example(language))
    for (const screen of shareOf(await everyScreenOf(language), nth)) {
      await arrive(page, screen)
      const told = await accessibilityTree(page)
      const named = (...roles: string[]) =>
        told.filter(({ role }) => roles.includes(role)).map(({ name }) => name)
      const disclosures = named('DisclosureTriangle')
      expect.soft(disclosures, screen.path).toEqual([...new Set(disclosures)])
      // The paper has headings of its own under the screen's.
      const alike = named('heading').filter((name) => name === screen.heading)
      expect.soft(alike, screen.path).toEqual([screen.heading])
      const here = page.locator('[aria-current=page]:visible')
      expect.soft(await here.count(), screen.path).toBeLessThanOrEqual(1)
    }
  })

test('a question is marked as where one is, its part as the page itself', async ({ page }) => {
  const { frame, questions, pages } = await loadProjectMessages('da')
  await begin(page, 'da', 'light', await example('da'))
  const screens = await screensOf('da')
  for (const screen of screens.filter(({ path }) => path.endsWith('/team/coverage')))
    await arrive(page, screen)
  const question = page
    .getByRole('navigation', { name: frame.questionsNav })
    .getByRole('link', { name: questions.team.nav })
  await expect(question).toHaveAttribute('aria-current', 'true')
  const part = page
    .getByRole('navigation', { name: frame.partsNav(2) })
    .getByRole('link', { name: pages['team/coverage'].tab })
  await expect(part).toHaveAttribute('aria-current', 'page')
})

test('the help leads back to where one came from', async ({ page }) => {
  const { app, help } = await loadShell('da')
  await begin(page, 'da', 'light', await example('da'))
  const screens = await screensOf('da')
  const [from] = screens.filter(({ path }) => path.endsWith('/problem/together'))
  if (!from) throw new Error('There is no such page.')
  await arrive(page, from)
  await page.getByRole('link', { name: app.help, exact: true }).click()
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(help.title)
  await page.getByRole('link', { name: help.back }).click()
  await expect(heading).toHaveText(from.heading)

  await page.getByRole('link', { name: app.help, exact: true }).click()
  await expect(heading).toHaveText(help.title)
  await page.reload()
  await page.getByRole('link', { name: app.notFound.toHome }).click()
  await expect(page).toHaveURL(/#\/$/)
})
