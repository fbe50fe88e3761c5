import type { Page } from '@playwright/test'
import { openEverything } from './support/open-everything.ts'
import { arrive, begin, everyScreenOf, remarked, sideways } from './support/screens.ts'
import { expect, test } from './support/test.ts'

/** What a reader may ask for (WCAG 2.2, 1.4.12). */
const spaced = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`

for (const width of [320, 1280])
  test(`no text is lost where a reader sets it wider, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await begin(page, 'da', 'light', await remarked('da'))
    const lost: string[] = []
    let looked = 0
    for (const screen of await everyScreenOf('da')) {
      await arrive(page, screen)
      await openEverything(page)
      const before = await clipped(page)
      looked += before.texts
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
      }, spaced)
      const after = await clipped(page)
      for (const text of after.cut)
        if (!before.cut.includes(text)) lost.push(`${screen.path}: ${text}`)
      if ((await sideways(page)) > 0) lost.push(`${screen.path}: scrolls sideways`)
      await page.evaluate(() => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)
      })
    }
    expect(lost).toEqual([])
    expect(looked).toBeGreaterThan(1000)
  })

/** The texts in sight, and those of them that a box around them cuts. */
const clipped = (page: Page) =>
  page.evaluate(() => {
    const cut: string[] = []
    let texts = 0
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      // Known, and said in docs/accessibility-conformance.md: the list beside the table has the names whole.
      if (parent?.closest('th[data-actor] > [aria-hidden]')) continue
      if (!node.textContent?.trim() || !parent?.checkVisibility({ visibilityProperty: true }))
        continue
      texts += 1
      const range = document.createRange()
      range.selectNodeContents(node)
      const text = range.getBoundingClientRect()
      for (
        let box: Element | null = parent;
        box && box !== document.body;
        box = box.parentElement
      ) {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(box)
        if (position === 'fixed' || clipPath !== 'none') break
        const { left, right, top, bottom, width } = box.getBoundingClientRect()
        // Said to screen readers alone.
        if (width <= 1) break
        const cutsX =
          /hidden|clip/.test(overflowX) && (text.right > right + 1 || text.left < left - 1)
        const cutsY =
          /hidden|clip/.test(overflowY) && (text.bottom > bottom + 1 || text.top < top - 1)
        if (!cutsX && !cutsY) continue
        cut.push(node.textContent.trim().slice(0, 60))
        break
      }
    }
    return { cut, texts }
  })
