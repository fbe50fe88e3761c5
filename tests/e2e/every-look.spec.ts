import type { CDPSession, Page } from '@playwright/test'
import { languages } from '#core/languages.ts'
import { axeFindings, everyRule, rulesOfColour } from './support/axe.ts'
import { clippedText } from './support/clipped-text.ts'
import { eachOtherView, openEverything } from './support/open-everything.ts'
import { arrive, begin, everyScreenOf, remarked, shares, sideways } from './support/screens.ts'
import { expect, test } from './support/test.ts'

const themes = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
] as const
const widths = [320, 768, 1280]
/** The browser's own setting for letters, in px: 100, 150 and 200 %. */
const sizes = [16, 24, 32]

// A narrow window with larger letters is not asked yet: some screens are then wider than it.
const layouts = sizes
  .flatMap((letters) => widths.map((width) => ({ letters, width })))
  .filter(({ letters, width }) => width > 320 || letters === 16)
const looks = layouts.flatMap((layout) => themes.map((theme) => ({ ...layout, theme })))
/** Apart from each other in every part of a look, so that screens in turn have them all. */
const stride = 7

// In part each screen has one look, the next screen another; as a whole each has them all.
for (const [nth, language] of languages.entries())
  test(`every screen can be seen and read in every theme, width and size of letters (${language})`, async ({
    page,
  }) => {
    const browser = await page.context().newCDPSession(page)
    await begin(page, language, 'light', await remarked(language))
    for (const [at, screen] of (await everyScreenOf(language)).entries()) {
      await arrive(page, screen)
      await openEverything(page)
      const look = async (view = '') => {
        const mine = shares > 1 ? [looks[((at * 2 + nth) * stride) % looks.length]] : looks
        for (const each of mine) {
          if (!each) continue
          const { letters, width, theme } = each
          await showAs(page, browser, each)
          const name = `${screen.path}${view} ${width} px, ${letters} px letters, ${theme.colorScheme} ${theme.contrast}`
          expect.soft(await sideways(page), name).toBeLessThanOrEqual(0)
          expect.soft(await clippedText(page), name).toEqual([])
          const rules = theme === themes[0] || shares > 1 ? everyRule : rulesOfColour
          expect.soft(await axeFindings(page, 'html', rules), name).toEqual([])
        }
        await showAs(page, browser, { letters: 16, width: 1280, theme: themes[0] })
      }
      await look()
      if (shares === 1) await eachOtherView(page, (view) => look(` as ${view}`))
    }
  })

async function showAs(
  page: Page,
  browser: CDPSession,
  { letters, width, theme }: (typeof looks)[number],
) {
  await browser.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: letters } })
  await page.emulateMedia({ ...theme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: 800 })
  // What lies under the bar for a moment is not covered for good.
  await page.evaluate(() => scrollTo(0, 0))
}
