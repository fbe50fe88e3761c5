import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** How often a screen is to be looked at: once for each of its steps, of which one is shown at a time. */
export const timesToLook = async (page: Page): Promise<number> =>
  Math.max(1, await stepsOf(page).count())

/** Shows that step, from 0; does nothing on a screen without. */
export async function showStep(page: Page, step: number): Promise<void> {
  if ((await stepsOf(page).count()) === 0) return
  const button = stepsOf(page).nth(step)
  const shown = button.and(page.locator('[aria-current=step], [open] > summary'))
  // On a narrow screen the steps are behind a button.
  if ((await shown.count()) === 0) await button.evaluate((each: HTMLElement) => each.click())
  // The address says which is shown, and takes a while to.
  await expect(shown).toHaveCount(1)
}

/** A list of them, or what opens while the others close. */
const stepsOf = (page: Page) =>
  page.locator('main :is(ol:has([aria-current=step]) > li > button, details[name] > summary)')
