import type { Page } from '@playwright/test'
import { codeInPixels } from '#codes/read-code.ts'
import { phone } from '#i18n/da/phone.ts'
import { project as words } from '#i18n/da/project.ts'
import { axeFindings, everyRule } from './support/axe.ts'
import { goTo } from './support/project-files.ts'
import { control, message, next, press, projectorOf } from './support/run-windows.ts'
import { expect, test } from './support/test.ts'

const { run, phones } = words
const { ask } = phones

test('a question is asked on the projector, and its code opens it on a phone', async ({
  page,
  context,
  browser,
}) => {
  await control(page)
  const screen = await projectorOf(page, context)
  await screen.setViewportSize({ width: 1920, height: 1080 })
  await press(page, run.begin)
  await next(page)
  await press(page, run.screen.code)
  await expect(page.getByText(run.screen.isCodeShown)).toBeVisible()
  await expect(message(screen)).toHaveText(ask.begin)

  await goTo(page, '/p/p1/workshop/ideas')
  await page.getByRole('button', { name: ask.open }).click()
  await page.getByLabel(ask.question).fill('Hvem kan hjælpe os?')
  await expect(message(screen)).toHaveText('Hvem kan hjælpe os?')
  const code = screen.getByRole('img', { name: ask.picture })
  const { height = 0 } = (await code.boundingBox()) ?? {}
  expect(height).toBeGreaterThanOrEqual(0.7 * 1080)
  const mobile = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await mobile.goto(String(await readOff(screen)))
  await expect(mobile.getByRole('heading', { level: 1 })).toHaveText('Hvem kan hjælpe os?')
  await expect(mobile.getByLabel(phone.table)).toBeVisible()
  await mobile.close()

  await press(page, run.screen.notCode)
  await expect(message(screen)).toHaveText('Velkommen')
  await press(page, run.screen.code)
  await expect(code).toBeVisible()
  await screen.keyboard.press('PageDown')
  await expect(message(screen)).toHaveText('Rammen')
  await expect(code).toHaveCount(0)
})

for (const theme of ['light', 'dark'] as const)
  test(`the code is shown and hidden by a key, and read by all (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await control(page)
    await press(page, run.begin)
    await goTo(page, '/p/p1/workshop/screen')
    await expect(message(page)).toBeVisible()
    await page.keyboard.press('q')
    const code = page.getByRole('img', { name: ask.picture })
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 320, height: 640 },
    ]) {
      await page.setViewportSize(size)
      await expect(code).toBeInViewport({ ratio: 1 })
      expect(await axeFindings(page, 'html', everyRule)).toEqual([])
    }
    expect(await readOff(page)).toContain('#/b/')
    await page.keyboard.press('b')
    await expect(code).toHaveCount(0)
    await page.keyboard.press('q')
    await expect(code).toBeVisible()
    await page.keyboard.press('q')
    await expect(code).toHaveCount(0)
  })

/** What a camera reads in what a page shows. */
async function readOff(page: Page): Promise<string | null> {
  const picture = await page.screenshot()
  const { width, height, rgba } = await page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes]))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
    return { width: bitmap.width, height: bitmap.height, rgba: [...data] }
  }, picture.toString('base64'))
  return codeInPixels({ width, height, data: Uint8ClampedArray.from(rgba) })
}
