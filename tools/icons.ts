/** Makes the pictures by which a phone or a desktop shows the installed app, from public/favicon.svg. */
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { browserLaunch, ensureBrowser } from './browser.mjs'

const mark = readFileSync('public/favicon.svg', 'base64')
/** How much of its width the mark takes; of a maskable one any shape may be cut that leaves the middle four fifths. */
const pictures = [
  { file: 'icon-192', size: 192, part: 1, ground: 'transparent' },
  { file: 'icon-512', size: 512, part: 1, ground: 'transparent' },
  { file: 'icon-maskable-512', size: 512, part: 0.6, ground: '#ffffff' },
  { file: 'apple-touch-icon', size: 180, part: 0.8, ground: '#ffffff' },
] as const

await ensureBrowser()
const browser = await chromium.launch(browserLaunch)
try {
  for (const { file, size, part, ground } of pictures) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(
      `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">
        <img width="${size * part}" height="${size * part}" src="data:image/svg+xml;base64,${mark}">`,
    )
    await page.screenshot({ path: `public/icons/${file}.png`, omitBackground: true })
    await page.close()
  }
} finally {
  await browser.close()
}
