import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { browserLaunch } from '../../../tools/browser.mjs'
import { test as base } from './test.ts'

/**
 * A test in a browser whose user has chosen `letters` px for its text. A style sheet cannot stand in
 * for that setting: em in a media query follows it, whatever the page says of its own letters.
 */
export const test = base.extend<{ letters: number }>({
  letters: [16, { option: true }],
  context: async ({ playwright, letters, baseURL }, use, info) => {
    const folder = info.outputPath('browser')
    mkdirSync(join(folder, 'Default'), { recursive: true })
    const settings = { webkit: { webprefs: { default_font_size: letters } } }
    writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(settings))
    const context = await playwright.chromium.launchPersistentContext(folder, {
      ...browserLaunch,
      baseURL: String(baseURL),
      locale: 'da-DK',
      viewport: { width: 1280, height: 720 },
    })
    await use(context)
    await context.close()
  },
})
