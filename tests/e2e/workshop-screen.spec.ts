import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { axeFindings, everyRule } from './support/axe.ts'
import { marked, marker } from './support/marked-project.ts'
import { goTo, openProject } from './support/project-files.ts'
import { control, four, here, message, next, press, withWorkshop } from './support/run-windows.ts'
import { expect, test } from './support/test.ts'

const { run } = words

test('a workshop is run in one window, where the bar comes when it is wanted', async ({ page }) => {
  await page.context().clock.install({ time: four })
  await openProject(page, withWorkshop, 'workshop/screen')
  await expect(message(page)).toHaveText(withWorkshop.answers.start.title)
  await page.keyboard.press('PageDown')
  await expect(message(page)).toHaveText('Velkommen')
  const bar = page.getByRole('region', { name: run.projector.bar })
  await page.clock.fastForward(10_000)
  await expect(bar).toHaveCSS('opacity', '0')
  await page.mouse.move(200, 200)
  await page.mouse.move(220, 220)
  await expect(bar).toHaveCSS('opacity', '1')
  await next(page)
  await expect(message(page)).toHaveText('Rammen')
  await page.clock.fastForward(10_000)
  // Focus is in it.
  await expect(bar).toHaveCSS('opacity', '1')
  await page.getByRole('link', { name: run.projector.control }).click()
  await expect(here(page)).toHaveText('Rammen')
  await press(page, run.end)
  await expect(here(page)).toHaveText(run.isOver)
  await expect(here(page)).toBeFocused()
  await press(page, run.goOnAnyway)
  await expect(here(page)).toHaveText('Rammen')
})

test('the projector has nothing of a project but its title and what blocks are called', async ({
  page,
}) => {
  const secret = marked(withWorkshop)
  await openProject(page, secret, 'workshop/screen')
  const { title } = secret.answers.start
  expect(title).toContain(marker)
  const seen = async () => (await page.getByRole('main').innerText()).split('\n')
  await expect(message(page)).toHaveText(title)
  const told = (text: string) => text.includes(marker)
  expect((await seen()).filter(told)).toEqual([title])
  for (const { what } of secret.workshop.blocks) {
    await page.keyboard.press('PageDown')
    await expect(message(page)).toHaveText(what)
    expect((await seen()).filter(told)).toEqual([what])
  }
})

for (const theme of ['light', 'dark'] as const)
  test(`both windows of a running workshop are accessible, and the room reads them from afar (${theme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await control(page)
    await press(page, run.begin)
    for (let step = 0; step < 3; step++) await next(page)
    await page.getByText(run.keys.heading).click()
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 })
      // The bar stays on narrow screens, and a button that is scrolled halfway under it would count as small.
      await page.evaluate(() => window.scrollTo(0, 0))
      expect(await axeFindings(page)).toEqual([])
      expect(await sideways(page)).toBe(0)
    }
    await page.setViewportSize({ width: 1920, height: 1080 })
    await goTo(page, '/p/p1/workshop/screen')
    await expect(message(page)).toHaveText('1 · Problemet')
    expect(await axeFindings(page, 'html', everyRule)).toEqual([])
    const enhanced = { type: 'rule' as const, values: ['color-contrast-enhanced'] }
    expect(await axeFindings(page, 'html', enhanced)).toEqual([])
    expect(await smallest(page)).toBeGreaterThanOrEqual(30)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await sideways(page)).toBe(0)
  })

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The smallest letters of what the room reads, in px. */
const smallest = (page: Page) =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll<HTMLElement>('main > div *')].filter(
      (each) => each.offsetWidth > 1 && [...each.childNodes].some(({ nodeType }) => nodeType === 3),
    )
    return Math.min(...texts.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)))
  })
