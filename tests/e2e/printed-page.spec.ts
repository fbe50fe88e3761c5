import type { Page } from '@playwright/test'
import { languages } from '#core/languages.ts'
import { exampleIds } from '#core/project/project.ts'
import { loadExample } from '#examples/load-example.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { allOf, type ReadElement, readPdf } from '../renderers/pdf/read-pdf.ts'
import { pdfText } from './support/pdf-text.ts'
import { projectWith } from './support/project-files.ts'
import { choosePaper } from './support/saved-as.ts'
import { arrive, begin, everyScreenOf, example, screensOf, shareOf } from './support/screens.ts'
import { expect, test } from './support/test.ts'

for (const [nth, theme] of (['light', 'dark'] as const).entries())
  test(`every screen is printed as ink on paper, with nothing to press (${theme})`, async ({
    page,
  }) => {
    await begin(page, 'da', theme, await example('da'))
    for (const screen of shareOf(await everyScreenOf('da'), nth)) {
      await arrive(page, screen)
      await page.emulateMedia({ media: 'print', colorScheme: theme })
      expect(await pale(page), screen.path).toEqual([])
      expect(await controls(page), screen.path).toEqual([])
      await page.emulateMedia({ media: 'screen', colorScheme: theme })
    }
  })

test('a theme chosen in the page is not printed either', async ({ page }) => {
  await begin(page, 'da', 'light', await example('da'))
  const screens = await screensOf('da')
  const statement = screens.find(({ path }) => path.endsWith('problem/statement'))
  if (!statement) throw new Error('There is no such screen.')
  await arrive(page, statement)
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  await page.emulateMedia({ media: 'print' })
  expect(await pale(page)).toEqual([])
})

// In part each language prints one example.
for (const language of languages)
  for (const [place, id] of exampleIds.entries())
    test(`a printed charter tells what is what, and breaks where it may (${language}, ${id})`, {
      tag: place === languages.indexOf(language) ? [] : '@whole',
    }, async ({ page }) => {
      await begin(page, language, 'dark', projectWith((await loadExample(id, language)).answers))
      const screens = await screensOf(language)
      for (const screen of screens.filter(({ path }) => path.endsWith('/charter')))
        await arrive(page, screen)
      await choosePaper(page, 'case', await loadProjectMessages(language))
      const { document } = charterWords(await loadProjectMessages(language), language)
      await expect(
        page.getByRole('heading', { name: document.contents, exact: true }),
      ).toBeVisible()
      const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
      const { pages } = await readPdf(Uint8Array.from(bytes))
      // What stands in the margins is added to the page's style sheets, not to the page.
      expect(await pdfText(Uint8Array.from(bytes))).toContain(
        document.page(pages.length, pages.length),
      )
      expect(headings(pages).slice(0, 2)).toEqual(['H1', 'H2'])
      expect(headings(pages).filter((role) => role === 'H1')).toHaveLength(1)
      const figures = allOf('Figure', pages)
      expect(figures.length).toBeGreaterThanOrEqual(4)
      expect(figures.filter(({ says }) => !says?.trim())).toEqual([])
      // Page one is one page.
      const [, second] = pages
      expect(headings(second ? [second] : [])[0]).toBe('H2')
      expect(second?.text.trim()).toMatch(RegExp(`^${document.contents}\\s+A\\s`, 'u'))
      expect(pages.flatMap((each, nth) => (endsInHead(each) ? [nth + 1] : []))).toEqual([])
    })

const headings = (elements: readonly ReadElement[]): readonly string[] =>
  elements.flatMap(({ role, text, children }) =>
    /^H\d$/u.test(role) && text.trim() ? [role] : headings(children),
  )

/** Whether a page ends with the head of a table of which no row stands on it. */
function endsInHead(page: ReadElement): boolean {
  const last = allOf('Table', [page]).at(-1)
  if (!last) return false
  const isBegun = allOf('Caption', [last]).some(({ text }) => text.trim() !== '')
  return isBegun && allOf('TR', [last]).filter(({ text }) => text.trim() !== '').length < 2
}

/** What is seen and written in a colour that is hard to read on white paper. */
const pale = (page: Page) =>
  page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')
    if (!canvas) return ['no canvas']
    const contrastOnWhite = (colour: string) => {
      canvas.fillStyle = '#ffffff'
      canvas.fillRect(0, 0, 1, 1)
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
        (part) =>
          part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      )
      return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
    }
    return [...document.querySelectorAll<HTMLElement>('body *:not(svg *)')].flatMap((element) => {
      const isWritten = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      const isField = element.matches(
        'textarea, select, input:not([type="radio"], [type="checkbox"])',
      )
      if (!(isWritten || isField) || !element.checkVisibility({ visibilityProperty: true }))
        return []
      const { color } = getComputedStyle(element)
      return contrastOnWhite(color) < 4.5 ? [`${color}: ${element.textContent?.slice(0, 40)}`] : []
    })
  })

/** What is seen and does something, without saying anything that is worth its ink. */
const controls = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'nav, button:not([data-printed]), [role="menu"], input[type="file"], details:not([open], [data-printed]) > summary',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map(({ tagName, textContent }) => `${tagName}: ${textContent?.slice(0, 40)}`),
  )
