import type { Page } from '@playwright/test'
import type { Language } from '#core/languages.ts'
import { openEverything } from './support/open-everything.ts'
import { arrive, begin, everyScreenOf, example } from './support/screens.ts'
import { expect, test } from './support/test.ts'

test('no line of any screen ends inside a word without a hyphen', async ({ page }) => {
  await lookEverywhere(page, 'en', [390, 1280])
})

async function lookEverywhere(page: Page, language: Language, some: readonly number[]) {
  await begin(page, language, 'light', await example(language))
  const [first = 390] = some
  const cut: string[] = []
  let looked = 0
  for (const screen of await everyScreenOf(language)) {
    await page.setViewportSize({ width: first, height: 800 })
    await arrive(page, screen)
    await openEverything(page)
    for (const width of some) {
      await page.setViewportSize({ width, height: 800 })
      const found = await onceMended(page)
      looked += found.looked
      for (const word of found.cut) cut.push(`${screen.path} at ${width} px: ${word}`)
    }
  }
  expect(cut).toEqual([])
  expect(looked).toBeGreaterThan(1_000)
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

/** Each run of letters that begins on one line and ends on another, with where it stands. */
const cutWords = (page: Page) =>
  page.evaluate(() => {
    const cut: string[] = []
    let looked = 0
    const range = document.createRange()
    const isOnLines = () => {
      const rects = range.getClientRects()
      const [first, last] = [rects[0], rects[rects.length - 1]]
      return first && last && last.top > first.top + first.height / 2
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode
      const around = text.parentElement
      // Of what only a screen reader sees, and of a figure, each line stands by itself.
      if (!around?.checkVisibility() || around.closest('svg, option, script, style')) continue
      if (around.getBoundingClientRect().width <= 1) continue
      looked += 1
      range.selectNodeContents(text)
      if (!isOnLines()) continue
      // An address may end a line anywhere: a hyphen would be read as part of it.
      const words = (text.textContent ?? '').replace(/\S*(?:@|:\/\/)\S*/gu, (address) =>
        ' '.repeat(address.length),
      )
      for (const { 0: word, index } of words.matchAll(/[\p{L}\p{M}\p{N}]{2,}/gu)) {
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        const where = `${around.tagName.toLowerCase()}.${around.className} in ${around.parentElement?.tagName.toLowerCase()}.${around.parentElement?.className}`
        if (isOnLines()) cut.push(`${word} (${where})`)
      }
    }
    for (const soft of document.querySelectorAll('span:empty')) {
      const [before, after] = [soft.previousSibling, soft.nextSibling]
      if (!(before instanceof Text && after instanceof Text && soft.checkVisibility())) continue
      range.setStart(before, Math.max(0, before.length - 1))
      range.setEnd(after, Math.min(1, after.length))
      if (isOnLines() && soft.getBoundingClientRect().width === 0)
        cut.push(`${before.data}|${after.data} without a hyphen`)
    }
    return { cut, looked }
  })
