import type { Page } from '@playwright/test'
import { type Language, languages } from '#core/languages.ts'
import { loadShell } from '#i18n/load-messages.ts'
import { marked, marker } from './support/marked-project.ts'
import { arrive, begin, everyScreenOf, example, shareOf, shares } from './support/screens.ts'
import { expect, test } from './support/test.ts'

const other = (language: Language): Language => (language === 'da' ? 'en' : 'da')

for (const [nth, typed] of languages.entries())
  test(`what people wrote in another language than the page's says so (${typed})`, async ({
    page,
  }) => {
    const project = marked(await example(typed))
    await begin(page, typed, 'light', { ...project, language: typed })
    const { app } = await loadShell(typed)
    await page.getByRole('button', { name: app.otherLanguage, exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', other(typed))
    let found = 0
    const look = async (at: string) => {
      await openAll(page)
      const { marks, wrong } = await marksOn(page, typed)
      found += marks
      expect.soft(wrong, at).toEqual([])
    }
    for (const screen of shareOf(await everyScreenOf(other(typed)), nth)) {
      await arrive(page, screen)
      await look(screen.path)
      await page.setViewportSize({ width: 390, height: 844 })
      await look(`${screen.path} on a phone`)
      await page.setViewportSize({ width: 1280, height: 720 })
    }
    expect(found).toBeGreaterThan(500 / shares)
  })

/** Everything that opens on the page, and what opens within it. */
const openAll = (page: Page) =>
  page.evaluate(async () => {
    const opened = new Set<Element>()
    for (let round = 0; round < 4; round += 1) {
      const closed = document.querySelectorAll<HTMLElement>(
        'main :is(details:not([open]) > summary, button[aria-expanded="false"]:not([aria-haspopup]))',
      )
      for (const each of closed) {
        if (opened.has(each)) continue
        opened.add(each)
        each.click()
      }
      await new Promise((resolve) => setTimeout(resolve))
    }
  })

/** How often a marker stands on the page, and where it stands outside what says its language. */
const marksOn = (page: Page, lang: string) =>
  page.evaluate(
    ([word, language]) => {
      const wrong: string[] = []
      let marks = 0
      const isSaid = (element: Element | null) =>
        element?.closest('[lang]')?.getAttribute('lang') === language
      const note = (element: Element, where: string) => {
        const around = element.parentElement
        wrong.push(
          `${where} in <${around?.tagName} ${around?.className}> <${element.tagName} ${element.className}>`,
        )
      }
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const { textContent, parentElement } = walker.currentNode
        if (!parentElement || !textContent?.includes(word)) continue
        // What is only said aloud is one string, and names no language yet.
        if (parentElement.closest('style, [role="status"], [role="alert"]')) continue
        marks += 1
        if (!isSaid(parentElement)) note(parentElement, textContent.slice(0, 60))
      }
      for (const element of document.body.querySelectorAll('*')) {
        if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
          if (element.value.includes(word)) {
            marks += 1
            if (!isSaid(element)) note(element, `value ${element.value.slice(0, 60)}`)
          }
        for (const { name, value } of element.attributes)
          if (value.includes(word) && name !== 'value' && element.getAttribute('lang') !== language)
            note(element, `${name} ${value.slice(0, 60)}`)
      }
      return { marks, wrong: [...new Set(wrong)] }
    },
    [marker, lang] as const,
  )
