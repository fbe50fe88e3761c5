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

/** How a hand turns a screen from one moment to the next, in degrees: it is never still. */
const turns = [
  { y: 14, x: -8, z: 5 },
  { y: 8, x: -4, z: 2 },
  { y: -6, x: 5, z: -4 },
  { y: 3, x: 2, z: 1 },
]

/** A screen in somebody’s hand, as a film. */
async function seenByCamera(page: Page, picture: Buffer): Promise<Buffer> {
  await page.setContent(`
    <body style="margin: 0; height: 100vh; display: grid; place-items: center; background: #7a746b; perspective: 1500px">
      <img src="data:image/png;base64,${picture.toString('base64')}" style="height: 560px">`)
  const screen = page.locator('img')
  await screen.evaluate((image: HTMLImageElement) => image.decode())
  const film: Buffer[] = []
  for (const { y, x, z } of turns) {
    await screen.evaluate((image, turn) => {
      image.style.transform = turn
    }, `rotateY(${y}deg) rotateX(${x}deg) rotate(${z}deg)`)
    film.push(await page.screenshot({ type: 'jpeg', quality: 80 }))
  }
  return Buffer.concat(film)
}
