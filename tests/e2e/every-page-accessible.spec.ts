import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { languages } from '#core/languages.ts'
import { projectWith } from './support/project-files.ts'
import { arrive, begin, example, screensOf, sideways } from './support/screens.ts'
import { expect, test } from './support/test.ts'

test.describe.configure({ timeout: 180_000 })

const wanted = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const narrow = [320, 390, 768]

for (const language of languages)
  for (const theme of ['light', 'dark'] as const)
    test(`every screen of a full project is accessible (${language}, ${theme})`, async ({
      page,
    }) => {
      await begin(page, language, theme, await example(language))
      for (const screen of await screensOf(language)) {
        await arrive(page, screen)
        await expectAccessible(page, screen.path)
      }
    })

test('every screen of an empty project is accessible', async ({ page }) => {
  await begin(page, 'da', 'light', projectWith({}))
  for (const screen of await screensOf('da')) {
    await arrive(page, screen)
    await expectAccessible(page, screen.path)
  }
})

test('every screen is accessible on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await begin(page, 'da', 'light', await example('da'))
  for (const screen of await screensOf('da')) {
    await arrive(page, screen)
    await expectAccessible(page, screen.path)
  }
})

for (const language of languages)
  test(`no screen scrolls sideways, and each has one heading and a title of its own (${language})`, async ({
    page,
  }) => {
    await begin(page, language, 'light', await example(language))
    const titles = new Set<string>()
    const screens = await screensOf(language)
    for (const screen of screens) {
      await arrive(page, screen)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      const title = await page.title()
      expect(title.slice(0, screen.title.length)).toBe(screen.title)
      titles.add(title)
      for (const width of narrow) {
        await page.setViewportSize({ width, height: 720 })
        await expect.poll(() => sideways(page), `${screen.path} at ${width}`).toBe(0)
      }
      await page.setViewportSize({ width: 1280, height: 720 })
    }
    expect(titles.size).toBe(screens.length)
  })

async function expectAccessible(page: Page, path: string) {
  // Without the blank page that frames of other origins would need, and without a list of what passed.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly: { type: 'tag', values: wanted }, resultTypes: ['violations'] })
    .analyze()
  const found = violations.map(({ id, nodes }) => ({
    path,
    id,
    at: nodes.map((node) => node.html),
  }))
  expect.soft(found).toEqual([])
}
