import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { axeFindings, everyRule } from './support/axe.ts'
import { openEverything } from './support/open-everything.ts'
import { goTo } from './support/project-files.ts'
import { control, message, next, press, projectorOf, withWorkshop } from './support/run-windows.ts'
import { example } from './support/screens.ts'
import { showStep } from './support/steps.ts'
import { expect, test } from './support/test.ts'

const { run, frame, pages, form, advice, rules } = words
const { large } = frame

const ask = async (page: Page) => {
  // The page has to have come before all of it is opened.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pages['problem/statement'].title)
  await expect(page.getByText(form.askYourselves, { exact: true }).first()).toBeAttached()
  await openEverything(page)
  await page
    .getByRole('button', { name: large.showOf(form.askYourselves) })
    .first()
    .click()
}

test('what is shown large on a page stands on the projector while a workshop is held', async ({
  page,
  context,
}) => {
  await control(page)
  const screen = await projectorOf(page, context)
  await screen.setViewportSize({ width: 1920, height: 1080 })
  await press(page, run.begin)
  await next(page)
  await goTo(page, '/p/p1/problem/statement')
  await ask(page)
  await press(page, large.onProjector)
  await expect(page.getByRole('dialog')).toBeHidden()
  const { title, ask: questions } = pages['problem/statement']
  await expect(message(screen)).toHaveText(title)
  for (const question of questions)
    await expect(screen.getByText(question, { exact: true })).toBeVisible()
  expect(await axeFindings(screen, 'html', everyRule)).toEqual([])
  await screen.reload()
  await expect(message(screen)).toHaveText(title)

  await ask(page)
  await press(page, large.offProjector)
  await expect(message(screen)).toHaveText('Velkommen')
  await page.keyboard.press('Escape')

  await goTo(page, '/p/p1/arena/roles')
  const draw = page.getByRole('button', { name: advice.disturbances.draw, exact: true })
  // What a step shows may take a while to come.
  const isThere = () =>
    draw.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => false,
    )
  for (let step = 0; !(await isThere()); step++) await showStep(page, step)
  await draw.click()
  await press(page, large.showOf(advice.disturbances.heading))
  await press(page, large.onProjector)
  await expect(screen.getByText(rules.disturbance[0] ?? '', { exact: true })).toBeVisible()
  await goTo(page, '/p/p1/workshop/run')
  await expect(page.getByText(run.screen.isLarge)).toBeVisible()
  await press(page, run.screen.notLarge)
  await expect(message(screen)).toHaveText('Velkommen')
})

test('a figure that is shown large on its page stands on the projector, whole and read from the last row', async ({
  page,
  context,
}) => {
  const { answers } = await example('da')
  await control(page, { ...withWorkshop, answers })
  const screen = await projectorOf(page, context)
  await press(page, run.begin)
  const { overview } = words
  for (const [path, name] of [
    ['/p/p1/overview', overview.table],
    ['/p/p1/overview', overview.figures.staircase],
  ] as const) {
    await screen.setViewportSize({ width: 1920, height: 1080 })
    await goTo(page, path)
    await press(page, large.showOf(name))
    await press(page, large.onProjector)
    await expect(message(screen)).toHaveText(name)
    const figure = screen.locator('main svg').first()
    await expect(figure).toBeInViewport({ ratio: 1 })
    expect(await screen.evaluate(smallest), name).toBeGreaterThanOrEqual(30)
    expect(await axeFindings(screen, 'html', everyRule)).toEqual([])
    const overflow = () =>
      screen.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(await overflow(), name).toBeLessThanOrEqual(0)
    await screen.setViewportSize({ width: 320, height: 640 })
    await expect(figure).toBeVisible()
    expect(await overflow(), name).toBeLessThanOrEqual(0)
  }
})

/** Runs in the page: the size of the smallest letters of its figure, in pixels. */
function smallest(): number {
  const texts = [...document.querySelectorAll<SVGTextElement>('main svg text')]
  return Math.min(
    ...texts.map((text) => {
      const scale = text.getScreenCTM()?.a ?? 0
      return scale * Number.parseFloat(getComputedStyle(text).fontSize)
    }),
  )
}

test('the table of coverage stands on the projector as it is marked', async ({ page, context }) => {
  const { answers } = await example('da')
  await control(page, { ...withWorkshop, answers })
  const screen = await projectorOf(page, context)
  await press(page, run.begin)
  await goTo(page, '/p/p1/team/coverage')
  await page
    .getByRole('button', { name: new RegExp(`^${large.show}`) })
    .first()
    .click()
  await press(page, large.onProjector)
  await expect(message(screen)).toHaveText(words.overview.figures.coverage)
  const [need] = answers.team.needs
  await expect(screen.locator('main svg').first()).toContainText(need?.name.split(' ')[0] ?? '')
})

test('without a workshop that is held there is no projector to show it on', async ({ page }) => {
  await control(page)
  await goTo(page, '/p/p1/problem/statement')
  await ask(page)
  await expect(page.getByRole('button', { name: large.close })).toBeVisible()
  await expect(page.getByRole('button', { name: large.onProjector })).toBeHidden()
})
