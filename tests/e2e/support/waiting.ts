import type { Locator, Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { goTo } from './project-files.ts'
import { expect } from './test.ts'

export const heading = (page: Page) => page.getByRole('heading', { level: 1 })

export async function toOverview(page: Page) {
  await goTo(page, '/p/p1/overview')
  await expect(heading(page)).toHaveText(words.overview.title)
}

/** What stands in a field is there after leaving the page at `path` and after a reload. */
export async function isThereAfterAll(page: Page, path: string, find: () => Promise<Locator>) {
  const text = await (await find()).inputValue()
  expect(text).not.toBe('')
  await toOverview(page)
  await goTo(page, path)
  await expect(await find()).toHaveValue(text)
  await page.reload()
  await expect(await find()).toHaveValue(text)
}
