import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { test } from './support/camera.ts'
import { answerOn, askAt, told } from './support/phones.ts'
import { expect } from './support/test.ts'

const { receive } = words.phones
const { camera } = receive

async function openCamera(page: Page) {
  await page.getByRole('button', { name: receive.open }).click()
  await page.getByRole('button', { name: camera.open }).click()
}

const refusals = [
  ['NotAllowedError', 'refused'],
  ['NotFoundError', 'absent'],
  ['NotReadableError', 'busy'],
] as const

for (const [name, why] of refusals)
  test(`a camera that is ${why} is told of, and tried again when that is asked`, async ({
    page,
    holdUp,
  }) => {
    await askAt(page)
    await holdUp(await page.screenshot())
    await page.evaluate((error) => {
      const { mediaDevices } = navigator
      const ask = mediaDevices.getUserMedia.bind(mediaDevices)
      mediaDevices.getUserMedia = async () => {
        mediaDevices.getUserMedia = ask
        throw new DOMException('', error)
      }
    }, name)
    await openCamera(page)
    await expect(told(page, camera[why])).toBeVisible()
    await expect(page.locator('video')).toBeHidden()
    await expect(page.getByLabel(receive.link)).toBeVisible()
    await page.getByRole('button', { name: camera.again }).click()
    await expect(told(page, camera.on)).toBeVisible()
  })

test('at an address that is not safe there is no camera, and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    delete (Navigator.prototype as { mediaDevices?: unknown }).mediaDevices
  })
  await askAt(page)
  await openCamera(page)
  await expect(told(page, camera.insecure)).toBeVisible()
})

test('a camera that is pulled out leaves what was received', async ({ page, holdUp }) => {
  const mobile = await page.context().newPage()
  await mobile.goto(await askAt(page))
  await answerOn(mobile, '4', 'Et køkken')
  await mobile.getByRole('img').scrollIntoViewIfNeeded()
  await holdUp(await mobile.screenshot())
  await mobile.close()
  await openCamera(page)
  await expect(told(page, receive.taken(4, 1))).toBeVisible()
  await page.locator('video').evaluate((video: HTMLVideoElement) => {
    const [track] = (video.srcObject as MediaStream).getTracks()
    track?.dispatchEvent(new Event('ended'))
  })
  await expect(told(page, camera.lost)).toBeVisible()
  await expect(told(page, receive.taken(4, 1))).toBeVisible()
})

test('codes are read on the page where the worker does not come, and it is said where nothing can read', async ({
  page,
  holdUp,
}) => {
  // Before a page that has time to spare fetches them ahead.
  await page.route('**/reader-worker*', (route) => route.abort())
  await page.route('**/read-code*', (route) => route.abort())
  const mobile = await page.context().newPage()
  await mobile.goto(await askAt(page))
  await answerOn(mobile, '4', 'Et køkken')
  await mobile.getByRole('img').scrollIntoViewIfNeeded()
  await holdUp(await mobile.screenshot())
  await mobile.close()
  await openCamera(page)
  await expect(told(page, camera.unread)).toBeVisible()
  await page.unroute('**/read-code*')
  await page.reload()
  await openCamera(page)
  await expect(told(page, receive.taken(4, 1))).toBeVisible()
})
