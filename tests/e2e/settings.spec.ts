import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { settings } from '#i18n/da/settings.ts'
import { shell } from '#i18n/da/shell.ts'
import { shell as english } from '#i18n/en/shell.ts'
import { axeFindings, everyRule } from './support/axe.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { arrive, example, sideways, withRunSheet } from './support/screens.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { look, keys } = settings
const screen = {
  path: '/settings',
  title: shell.app.settings,
  heading: shell.app.settings,
  ready: settings.lead,
}

async function open(page: Page) {
  await page.goto('./')
  await arrive(page, screen)
}

const choice = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name, exact: true })

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

const dark = 'rgb(16, 23, 30)'
const light = 'rgb(244, 246, 248)'

test('a theme holds at once, after a reload, and in the other window', async ({
  page,
  context,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page)
  const there = await context.newPage()
  await there.emulateMedia({ colorScheme: 'light' })
  await there.goto('./')
  await choice(page, look.theme, look.themes.dark).check()
  for (const each of [page, there]) await expect.poll(() => paper(each)).toBe(dark)
  await page.reload()
  await expect(choice(page, look.theme, look.themes.dark)).toBeChecked()
  expect(await paper(page)).toBe(dark)
  await choice(page, look.theme, look.themes.system).check()
  for (const each of [page, there]) await expect.poll(() => paper(each)).toBe(light)
})

test('a theme holds before anything of the app has come', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page)
  await choice(page, look.theme, look.themes.dark).check()
  await page.route(/\.js$/, (route) => route.abort())
  await page.reload({ waitUntil: 'commit' })
  await expect.poll(() => paper(page)).toBe(dark)
  await expect(page.locator('#root')).toBeEmpty()
})

for (const theme of ['light', 'dark', 'contrast'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`the settings are accessible in the theme ${theme} where the system is ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await open(page)
      await choice(page, look.theme, look.themes[theme]).check()
      expect(await axeFindings(page, 'html', everyRule)).toEqual([])
      await page.setViewportSize({ width: 320, height: 720 })
      expect(await sideways(page)).toBe(0)
    })

test('high contrast has secondary text in ink', async ({ page }) => {
  await open(page)
  const ink = () =>
    page.evaluate(() => {
      const { color } = getComputedStyle(document.querySelector('footer') ?? document.body)
      return color === getComputedStyle(document.body).color
    })
  expect(await ink()).toBe(false)
  await choice(page, look.theme, look.themes.contrast).check()
  expect(await ink()).toBe(true)
  await page.reload()
  expect(await ink()).toBe(true)
})

test('no motion leaves nothing moving where the system would', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await open(page)
  await choice(page, look.motion, look.motions.less).check()
  await page.reload()
  await expect(choice(page, look.motion, look.motions.less)).toBeChecked()
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element)
        return animationName !== 'none' || /[1-9]/.test(transitionDuration)
      }).length,
  )
  expect(moving).toBe(0)
})

test('the language is changed and kept', async ({ page }) => {
  await open(page)
  await choice(page, look.language, look.languages.en).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(english.app.settings)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(english.app.settings)
})

test('larger text is what the room sees, and all of it fits', async ({ page, context }) => {
  await openProject(page, withRunSheet(await example('da')))
  await goTo(page, '/p/p1/workshop/screen')
  await page.setViewportSize({ width: 1920, height: 1080 })
  const title = page.getByRole('heading', { level: 2 })
  const size = () =>
    title.evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize))
  await expect(title).toBeVisible()
  const usual = await size()
  const there = await context.newPage()
  await open(there)
  await choice(there, look.projector, look.projectors.largest).check()
  await expect.poll(size).toBeCloseTo(1.4 * usual, 0)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(page.locator('[data-shown="block"]')).toBeVisible()
  const { width, height } = await page
    .getByRole('main')
    .evaluate(({ scrollWidth, scrollHeight }) => ({ width: scrollWidth, height: scrollHeight }))
  expect({ width, height }).toEqual({ width: 1920, height: 1080 })
  await there.reload()
  await expect(choice(there, look.projector, look.projectors.largest)).toBeChecked()
})

test('single keys that are turned off do nothing, and arrow keys still move', async ({ page }) => {
  await openProject(page, await example('da'), 'team/coverage')
  const cell = page.getByRole('grid').locator('[tabindex="0"]')
  const name = () => cell.evaluate((button) => button.textContent ?? '')
  const mark = async (key: string) => {
    await cell.focus()
    await page.keyboard.press(key)
  }
  const marks = async () => (await keptProject(page, 'p1')).answers.team.coverage
  const before = await marks()
  await goTo(page, '/settings')
  await page.getByRole('checkbox', { name: keys.isOn }).uncheck()
  await page.reload()
  await expect(page.getByRole('checkbox', { name: keys.isOn })).not.toBeChecked()
  await goTo(page, '/p/p1/team/coverage')
  const stood = await cell.getAttribute('id').catch(() => null)
  const said = await name()
  for (const key of ['0', '1', '2', 'b', 't', 'n']) await mark(key)
  expect(await cell.getAttribute('id').catch(() => null)).toBe(stood)
  expect(await name()).toBe(said)
  expect(await marks()).toEqual(before)
  const first = await cell.evaluateHandle((button) => button)
  await page.keyboard.press('ArrowDown')
  expect(await cell.evaluate((button, other) => button !== other, first)).toBe(true)
})

test('a new project has the organisation, and those that exist are unchanged', async ({ page }) => {
  await openProject(page, projectWith({}))
  await goTo(page, '/settings')
  await page.getByLabel(words.paper.organisation).fill('Engkær Kommune')
  await page
    .getByLabel(words.paper.chooseLogo)
    .last()
    .setInputFiles({
      name: 'logo.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10"/></svg>',
      ),
    })
  await expect(page.getByAltText(words.paper.logoAlt)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel(words.paper.organisation)).toHaveValue('Engkær Kommune')
  await expect(page.getByAltText(words.paper.logoAlt)).toBeVisible()
  await goTo(page, '/')
  await page.getByRole('button', { name: shell.home.begin }).click()
  const title = page.getByLabel(words.fields['start.title'].name, { exact: true })
  await title.fill('Et nyt')
  const id = /#\/p\/(\w+)\//.exec(page.url())?.[1] ?? ''
  await expect
    .poll(() =>
      keptProject(page, id).then(
        ({ document }) => document.organisation,
        () => 'not yet',
      ),
    )
    .toBe('Engkær Kommune')
  expect((await keptProject(page, id)).document.logo).toMatch(/^data:image\/png/)
  const { organisation, logo } = (await keptProject(page, 'p1')).document
  expect([organisation, logo]).toEqual(['', ''])
})
