import type { Page } from 'playwright-core'
import { scriptSpent } from '../built-page.ts'
import type { Side } from './side.ts'

/** Where the project is opened from; both end at its overview. */
export const openings = ['from the start page', 'by its address'] as const
export type OpeningFrom = (typeof openings)[number]

/** Milliseconds of script in a new window from asking for the project until its overview stands there. */
export async function openingTime(side: Side, from: OpeningFrom): Promise<number> {
  const { address, project, words } = side
  const page = await side.page.context().newPage()
  const overview = `#/p/${project.id}/overview`
  if (from === 'from the start page') {
    await page.goto(address)
    await page.locator(`a[href*="/p/${project.id}"]`).first().waitFor()
  }
  const spent = await scriptSpent(page)
  if (from === 'by its address') await page.goto(address + overview)
  else
    await page.evaluate((hash) => {
      location.hash = hash
    }, overview)
  await shown(page, words.overview.title)
  const time = await spent()
  await page.close()
  return time
}

/** Asked once a frame of the page itself: a locator would search a large page in its script time. */
async function shown(page: Page, title: string) {
  await page.waitForFunction((text) => document.querySelector('h1')?.textContent === text, title)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
}
