import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { test } from './support/large-letters.ts'
import { arrive, begin, everyScreenOf, example, sideways } from './support/screens.ts'
import { expect } from './support/test.ts'

for (const size of [24, 32])
  test.describe(`a browser with letters of ${size} px`, () => {
    test.use({ letters: size })

    test('has room for every screen', async ({ page }) => {
      await begin(page, 'da', 'light', await example('da'))
      expect(await page.evaluate(() => matchMedia('(min-width: 60em)').matches)).toBe(false)
      for (const screen of await everyScreenOf('da')) {
        await arrive(page, screen)
        await expect.poll(() => sideways(page), screen.path).toBe(0)
        expect.soft(await brokenWords(page), screen.path).toEqual([])
        if (screen.path !== '/p/p1/team/coverage') continue
        const { asTable } = words.team.coverage
        await page.getByRole('button', { name: asTable, exact: true }).click()
        expect(await actorsInSight(page)).toBeGreaterThanOrEqual(2)
        await expect.poll(() => sideways(page), 'the table').toBe(0)
      }
    })
  })

/** Words that stand on three lines or more, for want of room. */
const brokenWords = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (walker.nextNode()) {
      const text = walker.currentNode
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\S+/g)) {
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (lines.size > 2) found.push(word)
      }
    }
    return found
  })

/** How many columns of actors are seen whole between the columns that stand still. */
const actorsInSight = (page: Page) =>
  page.getByRole('grid').evaluate((grid) => {
    const heads = [...grid.querySelectorAll('th[scope="col"]')]
    const still = heads.filter((each) => getComputedStyle(each).position === 'sticky')
    const region = grid.parentElement?.clientWidth ?? 0
    const taken = still.reduce((sum, each) => sum + each.getBoundingClientRect().width, 0)
    const one = grid.querySelector('th[data-actor]')?.getBoundingClientRect().width ?? 1
    return Math.floor((region - taken) / one)
  })
