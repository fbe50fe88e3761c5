import type { Browser, Page } from '@playwright/test'
import { phone } from '#i18n/da/phone.ts'
import { project as words } from '#i18n/da/project.ts'
import { diceOf } from '../core/project/hostile/hostile-inputs.ts'
import { axeFindings } from './support/axe.ts'
import { test } from './support/camera.ts'
import { ideasKept, row } from './support/ideas.ts'
import { answerOn, askAt, told } from './support/phones.ts'
import { expect } from './support/test.ts'

const { receive, ask } = words.phones
const { camera } = receive

/** Another’s phone, with the question open. */
async function phoneAt(browser: Browser, question: string, dark = false): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'da-DK',
  })
  const mobile = await context.newPage()
  await mobile.goto(question)
  return mobile
}

/** The code as it lies on the screen of the phone, with what stands around it: one holds it near. */
async function screenOf(mobile: Page): Promise<Buffer> {
  const code = mobile.getByRole('img').first()
  await code.evaluate((image) => image.scrollIntoView({ block: 'center' }))
  const box = await code.boundingBox()
  return mobile.screenshot({ clip: { x: 0, y: (box?.y ?? 0) - 60, width: 390, height: 480 } })
}

const opener = (page: Page) => page.getByRole('button', { name: camera.open })

test('S8: a room answers on its phones, and the camera takes the answers in', async ({
  page,
  browser,
  holdUp,
}) => {
  const question = await askAt(page)
  const first = await phoneAt(browser, question)
  await answerOn(first, '4', 'Pensionerede buschauffører', 'Et køkken', 'Mad')
  await holdUp(await screenOf(first))
  await page.getByRole('button', { name: receive.open }).click()
  await opener(page).click()
  await expect(told(page, camera.on)).toBeVisible()
  await expect(told(page, receive.taken(4, 3))).toBeVisible()
  await expect
    .poll(async () => (await ideasKept(page, 'p1')).map(({ text }) => text))
    .toEqual(['Pensionerede buschauffører', 'Et køkken', 'Mad'])
  expect(await axeFindings(page, 'main')).toEqual([])

  await page.keyboard.press('Escape')
  await expect(page.locator('video')).toHaveCount(0)
  await expect(opener(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(told(page, receive.known(4))).toBeVisible()

  const second = await phoneAt(browser, question, true)
  await answerOn(second, '', 'En bus', 'Kaffe')
  await holdUp(await screenOf(second))
  await page.getByRole('button', { name: camera.close }).press('Enter')
  await expect(page.locator('video')).toHaveCount(0)
  await expect(opener(page)).toBeFocused()
  await page.keyboard.press('Enter')
  // A camera that was let go a moment ago may not be there yet: then one tries again.
  await expect(async () => {
    const again = page.getByRole('button', { name: camera.again })
    if (await again.isVisible()) await again.click()
    await expect(told(page, receive.taken(null, 2))).toBeVisible({ timeout: 5_000 })
  }).toPass()
  await expect(row(page, 5)).toContainText('Kaffe')
  await expect.poll(() => ideasKept(page, 'p1')).toHaveLength(5)
  await page.getByRole('button', { name: words.ideas.back.undo, exact: true }).click()
  await expect(row(page, 5)).toBeHidden()
  await expect.poll(() => ideasKept(page, 'p1')).toHaveLength(3)
})

test('an answer that takes several codes comes in by each of them, in any order and once', async ({
  page,
  browser,
  holdUp,
}) => {
  const mobile = await phoneAt(browser, await askAt(page))
  const dice = diceOf(1)
  // Letters that hardly pack: no answer people write takes more codes.
  const lines = Array.from({ length: 10 }, (_, nth) =>
    Array.from({ length: 90 }, () => String.fromCharCode(97 + dice(26)))
      .join('')
      .replace(/^./, `${nth}`),
  )
  await answerOn(mobile, '4', ...lines)
  await page.getByRole('button', { name: receive.open }).click()
  const several = mobile.getByText(/^Kode 1 af [2-9]$/)
  const count = Number((await several.textContent())?.at(-1))
  const next = mobile.getByRole('button', { name: phone.shown.next })
  // From the second on, round to the first, and the second once more.
  for (let nth = 1; nth <= count + 1; nth++) {
    await next.click()
    await expect(told(mobile, phone.shown.which((nth % count) + 1, count))).toBeVisible()
    await holdUp(await screenOf(mobile))
    await opener(page).click()
    const became = nth > count ? receive.known(4) : /^Modtaget: Bord 4/
    await expect(page.getByRole('main').getByText(became)).toBeVisible()
    await opener(page).click()
  }
  const kept = await ideasKept(page, 'p1')
  expect(kept.map(({ text }) => text).toSorted()).toEqual(lines)
  expect(kept.every(({ table }) => table === 4)).toBe(true)
  expect(await axeFindings(mobile, 'main')).toEqual([])
})

test('the camera says of a code what it is when it is no answer to this room', async ({
  page,
  browser,
  holdUp,
}) => {
  const other = await phoneAt(browser, await askAt(page, 'p2'))
  await answerOn(other, '4', 'Et køkken')
  await holdUp(await screenOf(other))
  await askAt(page)
  const code = await page.getByRole('img', { name: ask.picture }).screenshot()
  await page.getByRole('button', { name: receive.open }).click()
  await opener(page).click()
  await expect(told(page, receive.otherRoom)).toBeVisible()
  await opener(page).click()
  await holdUp(code)
  await opener(page).click()
  await expect(told(page, camera.noAnswer)).toBeVisible()
  expect(await ideasKept(page, 'p1')).toEqual([])
})

test('the camera is off once it is closed, left or out of sight', async ({
  page,
  browser,
  holdUp,
}) => {
  await holdUp(await (await phoneAt(browser, await askAt(page))).screenshot())
  await page.evaluate(() => {
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = async (how) => {
      const stream = await ask(how)
      Object.assign(window, { tracks: stream.getTracks() })
      return stream
    }
  })
  const tracks = () =>
    page.evaluate(() => 'tracks' in window && (window.tracks as MediaStreamTrack[])[0]?.readyState)
  await page.getByRole('button', { name: receive.open }).click()
  const lookAway = (hidden: boolean) =>
    page.evaluate((isHidden) => {
      Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, hidden)
  for (const leave of [
    () => page.keyboard.press('Escape'),
    () => page.getByRole('button', { name: camera.close }).click(),
    () => page.getByRole('button', { name: receive.open }).click(),
    () => lookAway(true),
  ]) {
    if (!(await opener(page).isVisible()))
      await page.getByRole('button', { name: receive.open }).click()
    await opener(page).click()
    await expect(told(page, camera.on)).toBeVisible()
    expect(await tracks()).toBe('live')
    await leave()
    await expect.poll(tracks).toBe('ended')
  }
  await lookAway(false)
  await expect(told(page, camera.on)).toBeVisible()
  expect(await tracks()).toBe('live')
})
