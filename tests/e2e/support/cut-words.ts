import type { Page } from '@playwright/test'

/**
 * Each run of letters that begins on one line and ends on another without a hyphen, with where it stands, and
 * how many texts were looked at.
 */
export const cutWords = (page: Page) =>
  page.evaluate(() => {
    const cut: string[] = []
    let looked = 0
    const range = document.createRange()
    const isOnLines = () => {
      const rects = range.getClientRects()
      const [first, last] = [rects[0], rects[rects.length - 1]]
      return first && last && last.top > first.top + first.height / 2
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode
      const around = text.parentElement
      // Of what only a screen reader sees, and of a figure, each line stands by itself.
      if (!around?.checkVisibility() || around.closest('svg, option, script, style')) continue
      if (around.getBoundingClientRect().width <= 1) continue
      looked += 1
      range.selectNodeContents(text)
      if (!isOnLines()) continue
      // An address may end a line anywhere: a hyphen would be read as part of it.
      const words = (text.textContent ?? '').replace(/\S*(?:@|:\/\/)\S*/gu, (address) =>
        ' '.repeat(address.length),
      )
      for (const { 0: word, index } of words.matchAll(/[\p{L}\p{M}\p{N}]{2,}/gu)) {
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        const where = `${around.tagName.toLowerCase()}.${around.className} in ${around.parentElement?.tagName.toLowerCase()}.${around.parentElement?.className}`
        if (isOnLines()) cut.push(`${word} (${where})`)
      }
    }
    for (const soft of document.querySelectorAll('span:empty')) {
      const [before, after] = [soft.previousSibling, soft.nextSibling]
      if (!(before instanceof Text && after instanceof Text && soft.checkVisibility())) continue
      range.setStart(before, Math.max(0, before.length - 1))
      range.setEnd(after, Math.min(1, after.length))
      const isDrawn =
        soft.getBoundingClientRect().width > 0 ||
        getComputedStyle(soft, '::before').content.startsWith('"-')
      if (isOnLines() && !isDrawn) cut.push(`${before.data}|${after.data} without a hyphen`)
    }
    return { cut, looked }
  })
