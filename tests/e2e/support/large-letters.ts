import { browserLaunch } from '../../../tools/browser.mjs'
import { test as base } from './test.ts'

/**
 * A test in a browser whose user has chosen `letters` px for its text. A style sheet cannot stand in
 * for that setting: em in a media query follows it, whatever the page says of its own letters.
 */
export const test = base.extend<{ letters: number }>({
  letters: [16, { option: true }],
  context: async ({ playwright, letters, baseURL }, use) => {
    const browser = await playwright.chromium.launch({
      ...browserLaunch,
      args: [...browserLaunch.args, `--blink-settings=defaultFontSize=${letters}`],
    })
    await use(
      await browser.newContext({
        baseURL: String(baseURL),
        locale: 'da-DK',
        viewport: { width: 1280, height: 720 },
      }),
    )
    await browser.close()
  },
})
