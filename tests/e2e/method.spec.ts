import { loadMethodMessages, loadProjectMessages, loadShell } from '#i18n/load-messages.ts'
import { goTo } from './support/project-files.ts'
import { begin, example, sideways } from './support/screens.ts'
import { expect, test } from './support/test.ts'

const { pages } = await loadProjectMessages('da')
const method = await loadMethodMessages('da')
const { help, app } = await loadShell('da')

test('the method is read from a project, by its contents, and leads back into the project', async ({
  page,
}) => {
  await begin(page, 'da', 'light', await example('da'))
  await goTo(page, '/p/p1/team/needs')
  await page.getByRole('link', { name: app.help, exact: true }).click()
  await page.getByRole('link', { name: help.method.read }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(11)
  await expect(page.getByRole('img')).toHaveCount(12)

  const { heading } = method.sections.ways
  const contents = page.getByRole('navigation', { name: method.contents })
  const section = page.getByRole('heading', { level: 2, name: heading })
  await contents.getByRole('link', { name: heading }).click()
  await expect(page).toHaveURL(/#\/method\/ways\?project=p1$/)
  await expect(section).toBeFocused()
  await expect(section).toBeInViewport()

  await contents.getByRole('link', { name: heading }).focus()
  await page.keyboard.press('Enter')
  await expect(section).toBeFocused()

  await page.reload()
  await expect(section).toBeFocused()
  await page.getByRole('link', { name: pages.start.title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pages.start.title)
  await expect(page).toHaveURL(/#\/p\/p1\/start$/)
})

test('the method is shown large to a room, until it is left', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto('./#/method')
  const text = page.getByText(method.sections.pressure.text[0] ?? '')
  const sizeOf = () => text.evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize))
  await expect(text).toBeVisible()
  const before = await sizeOf()
  const large = page.getByRole('button', { name: method.large })
  await large.click()
  await expect(large).toHaveAttribute('aria-pressed', 'true')
  expect(await sizeOf()).toBeCloseTo(before * 1.5)
  expect(await sideways(page)).toBe(0)
  await page.getByRole('link', { name: app.toHome }).click()
  await expect(page.locator('html')).not.toHaveAttribute('data-large')
})

test('the method needs no project, and says where to begin one', async ({ page }) => {
  await page.goto('./#/method/recipe')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(method.title)
  const { heading } = method.sections.recipe
  await expect(page.getByRole('heading', { level: 2, name: heading })).toBeFocused()
  await page.getByRole('link', { name: method.begin }).last().click()
  await expect(page).toHaveURL(/#\/$/)
})
