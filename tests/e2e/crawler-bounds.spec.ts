import { bounded, listenTo, mark } from './support/crawler/bounded.ts'
import { expect, test } from './support/test.ts'

const second = 1000

test('a page that is caught in a loop is told of, with the control it was at', async ({ page }) => {
  await page.goto('./')
  listenTo(page)
  const caught = () =>
    page.evaluate((told) => {
      console.debug(told)
      for (;;);
    }, `${mark}text Title`)
  await expect(bounded(page, 'fill of start', caught, second)).rejects.toThrow(
    'fill of start has no end: in 1 s it came to “text Title”, and the page no longer answers',
  )
})

test('an act that never ends is told of, with what the page is', async ({ page }) => {
  await page.goto('./')
  listenTo(page)
  const never = () =>
    page.evaluate((told) => {
      console.debug(told)
      return new Promise(() => {})
    }, `${mark}button Add`)
  await expect(bounded(page, 'press of start', never, second)).rejects.toThrow(
    /^press of start has no end: in 1 s it came to “button Add”, and the page is visible, drawn after \d+ ms$/,
  )
})
