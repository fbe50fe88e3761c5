import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserType, Page } from '@playwright/test'
import { browserLaunch } from '../../../tools/browser.mjs'

/**
 * A browser whose user has chosen larger letters in its settings. A style sheet cannot stand in for
 * that: em in a media query follows the setting, whatever the page says of its own letters.
 */
export async function browserWithLetters(
  chromium: BrowserType,
  size: number,
  { folder, baseURL }: { folder: string; baseURL: string },
): Promise<Page> {
  const settings = { webkit: { webprefs: { default_font_size: size } } }
  mkdirSync(join(folder, 'Default'), { recursive: true })
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(settings))
  const context = await chromium.launchPersistentContext(folder, {
    ...browserLaunch,
    baseURL,
    locale: 'da-DK',
    viewport: { width: 1280, height: 720 },
  })
  return context.newPage()
}
