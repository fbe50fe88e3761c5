import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { charter } from '#core/charter/charter.ts'
import { paperKinds } from '#core/charter/document/papers.ts'
import { languages } from '#core/languages.ts'
import { loadExample } from '#examples/load-example.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { html } from '#renderers/html/html.ts'
import { axeFindings } from './support/axe.ts'
import { clippedText } from './support/clipped-text.ts'
import { projectWith } from './support/project-files.ts'
import { sideways } from './support/screens.ts'
import { expect, test } from './support/test.ts'

// As somebody opens it who was sent it: a file, and no network.
for (const language of languages)
  test(`the charter as a page of its own can be read by everybody (${language})`, async ({
    browser,
  }, info) => {
    const { answers } = await loadExample('unge-i-aadal', language)
    const words = charterWords(await loadProjectMessages(language), language)
    for (const paper of paperKinds) {
      const made = charter({ ...projectWith(answers), language }, words, {
        date: '2026-12-01',
        paper,
        privateNotes: false,
      })
      const file = info.outputPath(`${paper}.html`)
      writeFileSync(file, html(made))
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [320, 1280]) {
          // Only the checker of accessibility is not the page's own.
          const context = await browser.newContext({ offline: true, bypassCSP: true })
          const page = await context.newPage()
          await page.emulateMedia({ colorScheme })
          await page.setViewportSize({ width, height: 900 })
          await page.goto(pathToFileURL(file).href)
          const look = `${paper} ${colorScheme} ${width}`
          expect.soft(await axeFindings(page), look).toEqual([])
          expect.soft(await sideways(page), look).toBeLessThanOrEqual(0)
          expect.soft(await clippedText(page), look).toEqual([])
          if (process.env.LOOK && paper === 'signing')
            await page.screenshot({
              path: `${process.env.LOOK}/${language}-${colorScheme}-${width}.png`,
              fullPage: true,
            })
          await context.close()
        }
    }
  })
