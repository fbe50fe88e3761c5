import type { CDPSession, Page } from '@playwright/test'
import { type Language, languages } from '#core/languages.ts'
import { cutWords } from './support/cut-words.ts'
import { openEverything } from './support/open-everything.ts'
import { arrive, begin, everyScreenOf, example, shareOf, shares } from './support/screens.ts'
import { expect, test } from './support/test.ts'

/** A window's width, and how large its letters are, both in px. */
type Look = readonly [width: number, letters: number]

const widths = [390, 768, 1280, 1920]
const sizes = [16, 24, 32]
const all = sizes.flatMap((letters) => widths.map((width): Look => [width, letters]))

/** What each language is asked in part: every width and every size in one of them, and the narrowest in both. */
const inPart: Readonly<Record<Language, readonly Look[]>> = {
  da: [
    [390, 16],
    [1280, 24],
    [1920, 32],
  ],
  en: [
    [390, 32],
    [768, 24],
    [1280, 16],
  ],
}

for (const language of languages) {
  const isInPart = ([width, letters]: Look) =>
    inPart[language].some((each) => each[0] === width && each[1] === letters)
  for (const isWhole of [false, true])
    test(`no line of any screen ends inside a word without a hyphen, at ${isWhole ? 'the other' : 'some'} widths and sizes of letters: ${language}`, {
      tag: isWhole ? '@whole' : [],
    }, async ({ page }) => {
      const looks = all.filter((look) => isInPart(look) !== isWhole)
      expect(looks.length).toBe(isWhole ? 9 : 3)
      await lookEverywhere(page, language, looks)
    })
}

/** Every screen is loaded once, and looked at in each width and size of letters. */
async function lookEverywhere(page: Page, language: Language, looks: readonly Look[]) {
  const browser = await page.context().newCDPSession(page)
  await begin(page, language, 'light', await example(language))
  const cut: string[] = []
  let looked = 0
  for (const screen of shareOf(await everyScreenOf(language), languages.indexOf(language))) {
    await showAs(page, browser, looks[0] ?? [390, 16])
    await arrive(page, screen)
    await openEverything(page)
    for (const look of looks) {
      await showAs(page, browser, look)
      const found = await onceMended(page)
      looked += found.looked
      for (const word of found.cut) cut.push(`${screen.path} at ${look.join(', ')} px: ${word}`)
    }
  }
  expect(cut).toEqual([])
  expect(looked).toBeGreaterThan(1_000 / shares)
}

/**
 * As the setting of the browser for its letters does, which em in a media query follows. The window changes
 * its width with it: of larger letters alone the page is not told.
 */
async function showAs(page: Page, browser: CDPSession, [width, letters]: Look) {
  await browser.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: letters } })
  await page.setViewportSize({ width, height: 800 })
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    `${letters}px`,
  )
}

/** Words are mended while the page rests: milliseconds it is given to, on a machine busy with other things. */
const longestRest = 30_000

async function onceMended(page: Page) {
  let found = await cutWords(page)
  const look = async () => {
    found = await cutWords(page)
    return found.cut.length
  }
  const isMended = expect.poll(look, { timeout: longestRest }).toBe(0)
  await isMended.catch(() => undefined)
  return found
}
