import type { Page } from '@playwright/test'

/** Each text in sight of which a box around it hides a part, with what hides it. Boxes that scroll hide nothing. */
export const clippedText = (page: Page) =>
  page.evaluate(() => {
    const clipped = new Set<string>()
    const range = document.createRange()
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    /** Px that letters may stand out of their line. */
    const slack = 3
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode
      const around = text.parentElement
      if (!text.textContent?.trim() || !around?.checkVisibility()) continue
      if (around.closest('svg, option, script, style')) continue
      range.selectNodeContents(text)
      const seen = range.getBoundingClientRect()
      for (
        let box: Element | null = around;
        box && box !== document.body;
        box = box.parentElement
      ) {
        const style = getComputedStyle(box)
        const edge = box.getBoundingClientRect()
        // What only a screen reader reads is a dot on purpose; what is out of a scrolled box can be scrolled to.
        if (edge.width <= 1 || edge.height <= 1) break
        if (/auto|scroll/.test(style.overflowX + style.overflowY)) break
        const isWide = seen.right > edge.right + slack || seen.left < edge.left - slack
        const isHigh = seen.bottom > edge.bottom + slack || seen.top < edge.top - slack
        if ((hides(style.overflowX) && isWide) || (hides(style.overflowY) && isHigh))
          clipped.add(`${text.textContent.trim().slice(0, 40)} in ${box.tagName}.${box.className}`)
      }
    }
    return [...clipped]
  })
