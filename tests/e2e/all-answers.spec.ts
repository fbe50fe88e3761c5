import type { Page } from '@playwright/test'
import { pageIds } from '#core/questions/question-ids.ts'
import { project as words } from '#i18n/da/project.ts'
import { goTo, openProject } from './support/project-files.ts'
import { example } from './support/screens.ts'
import { expect, test } from './support/test.ts'

const { answers } = words

/** The screen with all its parts drawn. */
async function goToAnswers(page: Page) {
  await goTo(page, '/p/p1/answers')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(answers.title)
  await expect(page.locator('[data-waits]')).toHaveCount(0)
  for (const id of pageIds)
    await expect.poll(() => controlsIn(page, partOf(id)), id).not.toEqual([])
}

const partOf = (id: string) => `[data-part="${id}"]`

/** All that can be answered within an element, by what it is and what it is called. */
const controlsIn = (page: Page, within: string) =>
  page
    .locator(within)
    .evaluate((element) =>
      [
        ...element.querySelectorAll('input, textarea, select, td[aria-colindex] button, summary'),
      ].map((each) =>
        [
          each.tagName,
          each.getAttribute('type'),
          each.getAttribute('name'),
          each.getAttribute('aria-label'),
          each instanceof HTMLInputElement ? each.labels?.[0]?.textContent : '',
        ].join(' '),
      ),
    )

test.beforeEach(async ({ page }) => {
  await openProject(page, await example('da'))
})

test('has each control of each page, and no other, in the part of that page', async ({ page }) => {
  const alone: Record<string, string[]> = {}
  for (const id of pageIds) {
    await goTo(page, `/p/p1/${id}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.pages[id].title)
    await expect.poll(() => controlsIn(page, 'main')).not.toEqual([])
    alone[id] = await controlsIn(page, 'main')
  }
  await goToAnswers(page)
  for (const id of pageIds)
    await expect.poll(() => controlsIn(page, partOf(id)), id).toEqual(alone[id])
})
