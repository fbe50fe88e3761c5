import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { test as base } from './test.ts'

/** A camera is asked for so many points. */
const viewport = { width: 1280, height: 720 }

/** What holds up a picture before the camera; from then on it sees that, once it is opened. */
type HoldUp = (picture: Buffer) => Promise<void>

/** A test in a browser with a camera that may be used, and that sees what is held up to it. */
export const test = base.extend<{ holdUp: HoldUp }, { cameraFile: string }>({
  cameraFile: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what is asked for
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'medspil-camera-'))
      await use(join(folder, 'camera.mjpeg'))
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ launchOptions, cameraFile }, use) => {
      const camera = [
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        `--use-file-for-fake-video-capture=${cameraFile}`,
      ]
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...camera] })
    },
    { scope: 'worker' },
  ],
  holdUp: async ({ browser, cameraFile }, use) => {
    const page = await browser.newPage({ viewport })
    await use(async (picture) => writeFileSync(cameraFile, await seenByCamera(page, picture)))
    await page.close()
  },
})

/** A screen in somebody's hand, a little askew. */
async function seenByCamera(page: Page, picture: Buffer): Promise<Buffer> {
  await page.setContent(`
    <body style="margin: 0; height: 100vh; display: grid; place-items: center; background: #7a746b; perspective: 1500px">
      <img src="data:image/png;base64,${picture.toString('base64')}"
        style="height: 560px; transform: rotateY(14deg) rotateX(-8deg) rotate(5deg)">`)
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode())
  return page.screenshot({ type: 'jpeg', quality: 80 })
}
