/** Makes the pictures of the README from the built app, so that they show what is, not what was. */
import { chromium } from 'playwright-core'
import { loadExample } from '#examples/load-example.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { largeProject } from '../tests/fixtures/large-project.ts'
import { browserLaunch, ensureBrowser } from './browser.mjs'
import { goTo, opened, servedBuild } from './built-page.ts'

const { answers } = await loadExample('unge-i-aadal', 'da')
const project = { ...largeProject(), answers, remarks: [] }
const words = await loadProjectMessages('da')
const pictures = [
  { file: 'coverage', screen: 'team/coverage', title: words.pages['team/coverage'].title },
  { file: 'overview', screen: 'overview', title: words.overview.title },
  { file: 'charter', screen: 'charter', title: words.paper.title },
] as const

await ensureBrowser()
const { server, address } = await servedBuild()
const browser = await chromium.launch(browserLaunch)
try {
  const page = await opened({ browser, address, project })
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 1000 })
  for (const { file, screen, title } of pictures) {
    await goTo(page, project, screen, title)
    // The project was opened just now, which is told for a while.
    await page.reload()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.evaluate(() => document.fonts.ready)
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: `docs/pictures/${file}.png` })
  }
} finally {
  await browser.close()
  await server.close()
}
