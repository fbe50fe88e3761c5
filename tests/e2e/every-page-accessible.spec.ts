import type { Page } from '@playwright/test'
import { type Language, languages } from '#core/languages.ts'
import { loadShell } from '#i18n/load-messages.ts'
import { axeFindings, everyRule, rulesOfColour } from './support/axe.ts'
import { eachOtherView, eachWindow, openEverything } from './support/open-everything.ts'
import { chooseFile, fileOf, projectWith } from './support/project-files.ts'
import {
  arrive,
  begin,
  everyScreenOf,
  remarked,
  screensOf,
  shareOf,
  sideways,
} from './support/screens.ts'
import { expect, test } from './support/test.ts'

const narrow = [320, 390, 768]

// Each language and each theme is asked everything once, and the whole run asks of each language in the
// other theme what the colours can change.
for (const [nth, language] of languages.entries())
  for (const theme of ['light', 'dark'] as const) {
    const isOwn = (language === 'da') === (theme === 'light')
    const rules = isOwn ? everyRule : rulesOfColour
    test(`every screen of a full project is accessible with all opened (${language}, ${theme})`, {
      tag: isOwn ? [] : '@whole',
    }, async ({ page }) => {
      await begin(page, language, theme, await remarked(language))
      await leaveOneInTrash(page, language)
      const seen = new Set<string>()
      for (const screen of shareOf(await screensOf(language), nth)) {
        await arrive(page, screen)
        await expectAccessibleOpened({ page, path: screen.path, seen, rules })
        await eachOtherView(page, (view) =>
          expectAccessibleOpened({ page, path: `${screen.path} as ${view}`, seen, rules }),
        )
      }
    })
  }

test('every screen of an empty project is accessible', async ({ page }) => {
  await begin(page, 'da', 'light', projectWith({}))
  for (const screen of await everyScreenOf('da')) {
    await arrive(page, screen)
    await expectAccessible(page, screen.path)
  }
})

test('every screen is accessible on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await begin(page, 'da', 'light', await remarked('da'))
  const seen = new Set<string>()
  for (const screen of shareOf(await screensOf('da'), 1)) {
    await arrive(page, screen)
    await expectAccessibleOpened({ page, path: screen.path, seen })
  }
})

test('every screen of a full project is accessible as one finds it', {
  tag: '@whole',
}, async ({ page }) => {
  await begin(page, 'da', 'light', await remarked('da'))
  for (const screen of await everyScreenOf('da')) {
    await arrive(page, screen)
    await expectAccessible(page, screen.path)
  }
})

test('every button that opens a window says so', async ({ page }) => {
  await begin(page, 'da', 'light', await remarked('da'))
  await leaveOneInTrash(page, 'da')
  const tried = new Set<string>()
  const ledAway = new Set<string>()
  const silent: string[] = []
  let windows = 0
  for (const screen of await screensOf('da')) {
    // What a button before began may still lead away, also from under the next button.
    const come = () => expect(() => arrive(page, screen)).toPass()
    await come()
    await openEverything(page)
    const here = () => page.url().split('?')[0]
    const at = here()
    for (let look = await nextLook(page, tried); look; look = await nextLook(page, tried)) {
      tried.add(look)
      const said = await page.evaluate(() => {
        const button = document.querySelector<HTMLElement>('button[data-next]')
        button?.click()
        return button?.getAttribute('aria-haspopup')
      })
      const dialog = page.locator('dialog[open]')
      // What a window holds may be fetched first: one that was announced is waited for, and has to come.
      if (said === 'dialog')
        await expect.poll(async () => (await dialog.count()) > 0 || here() !== at, look).toBe(true)
      else await page.evaluate(rested)
      if (said === 'dialog' && here() !== at) {
        expect(ledAway, 'a button that says it opens a window leads away').not.toContain(look)
        ledAway.add(look)
        tried.delete(look)
      } else if ((await dialog.count()) > 0) {
        windows += 1
        if (said !== 'dialog') silent.push(look)
        await page.keyboard.press('Escape')
        await dialog.waitFor({ state: 'hidden' })
      }
      if (here() !== at) await come()
    }
  }
  expect(silent).toEqual([])
  expect(windows).toBeGreaterThanOrEqual(5)
})

for (const [nth, language] of languages.entries())
  test(`no screen scrolls sideways, and each has one heading and a title of its own (${language})`, async ({
    page,
  }) => {
    await begin(page, language, 'light', await remarked(language))
    const titles = new Set<string>()
    const screens = shareOf(await everyScreenOf(language), nth)
    for (const screen of screens) {
      await arrive(page, screen)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      const title = await page.title()
      expect(title.slice(0, screen.title.length)).toBe(screen.title)
      titles.add(title)
      for (const width of narrow) {
        await page.setViewportSize({ width, height: 720 })
        await expect.poll(() => sideways(page), `${screen.path} at ${width}`).toBe(0)
      }
      await page.setViewportSize({ width: 1280, height: 720 })
    }
    expect(titles.size).toBe(screens.length)
  })

/** Long enough for a window that nobody announced to be fetched and drawn. */
const rested = () => new Promise((rest) => requestAnimationFrame(() => setTimeout(rest, 100)))

/** A project in the trash, whose row has a window of its own. */
async function leaveOneInTrash(page: Page, language: Language) {
  const { projects, trash, chooseFile: label } = (await loadShell(language)).home
  await page.goto('./')
  await chooseFile(page, fileOf(projectWith({}, 'gone')), label)
  await expect(page).toHaveURL(/overview$/)
  await page.goto('./')
  await page
    .getByRole('button', { name: projects.more(projects.unnamed) })
    .first()
    .click()
  await page.getByRole('menuitem', { name: projects.trash }).click()
  await expect(page.getByText(trash.heading(1))).toBeVisible()
}

interface OpenedPage {
  readonly page: Page
  readonly path: string
  /** The words of the menus and windows that were looked at. */
  readonly seen: Set<string>
  readonly rules?: typeof everyRule
}

/** The page with all opened that it has, and then each menu and window over it. */
async function expectAccessibleOpened({ page, path, seen, rules = everyRule }: OpenedPage) {
  await openEverything(page)
  await expectAccessible(page, path, { rules })
  // What stands over every page is looked at once.
  const look = async (words: string) => {
    if (seen.has(words)) return
    seen.add(words)
    const over = { within: 'dialog[open], [popover]:popover-open', rules }
    await expectAccessible(page, `${path}: ${words.slice(0, 60)}`, over)
  }
  await eachWindow(page, look)
}

/**
 * Marks the next button of a look that was not tried yet and gives its look; rows have the same over and over.
 * The one for the other language is left alone: it opens nothing, and every look after it would be a new one.
 */
const nextLook = (page: Page, tried: ReadonlySet<string>) =>
  page.evaluate(
    (known) => {
      document.querySelector('[data-next]')?.removeAttribute('data-next')
      for (const button of document.querySelectorAll('button:not([lang])')) {
        const look = `${button.className} ${button.textContent || button.innerHTML}`
        if (known.includes(look) || button.closest('dialog, [popover]')) continue
        if (!button.checkVisibility()) continue
        button.setAttribute('data-next', '')
        return look
      }
      return null
    },
    [...tried],
  )

async function expectAccessible(
  page: Page,
  path: string,
  { within = 'html', rules = everyRule } = {},
) {
  const found = await axeFindings(page, within, rules)
  expect.soft(found, path).toEqual([])
}
