import type { Page } from '@playwright/test'
import { loadExample } from '#examples/load-example.ts'
import { projectWith } from './support/project-files.ts'
import { arrive, begin, screensOf } from './support/screens.ts'
import { expect, test } from './support/test.ts'

/** Long by their nature: the check goes through everything, and the preview is a paper of several pages. */
const long = ['/p/p1/check', '/p/p1/charter']

for (const [width, most] of [
  [1280, 2200],
  [390, 5000],
] as const)
  test(`no page of a whole project is higher than ${most} px at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    const { answers } = await loadExample('unge-i-aadal', 'da')
    await begin(page, 'da', 'light', projectWith(answers))
    const over: string[] = []
    for (const screen of await screensOf('da')) {
      if (!screen.path.startsWith('/p/p1/') || long.includes(screen.path)) continue
      await arrive(page, screen)
      if ((await height(page)) > most) over.push(screen.path)
    }
    expect(over).toEqual([])
  })

/** Once it is drawn in its own letters. */
const height = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    return document.documentElement.scrollHeight
  })
