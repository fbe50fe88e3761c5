import type { Page } from '@playwright/test'

/**
 * Does to a page what the translators built into Edge and Chrome do, from now on and to all that
 * comes: every text is taken out, and two `font` elements with a text of their own stand in its place.
 * The words stay the same, so that a page translated so reads as one that is not.
 */
export const translate = (page: Page) =>
  page.evaluate(() => {
    const untouched = 'font, svg, script, style, textarea, [translate="no"]'
    const replace = (text: Text) => {
      if (!text.data.trim() || !text.parentElement || text.parentElement.closest(untouched)) return
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      inner.textContent = text.data
      outer.append(inner)
      text.replaceWith(outer)
    }
    const translateAll = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts = root instanceof Text ? [root] : []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      texts.forEach(replace)
    }
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records)
        if (type === 'characterData') translateAll(target)
        else addedNodes.forEach(translateAll)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
    translateAll(document.body)
  })

/**
 * Looks from now on for text that shares its element with something else. React keeps such a text in
 * hand, and once a translator has taken it out, what follows fails or shows old words.
 */
export const watchCrowdedTexts = (page: Page) =>
  page.evaluate(() => {
    const found = new Set<string>()
    Object.assign(window, { crowdedTexts: found })
    // A word that a line has cut is parted by what has no text: React holds the whole of it as one text.
    const isParted = ({ childNodes }: Element) => {
      const others = [...childNodes].filter((each) => !(each instanceof Text))
      const isSoft = (each: Node) =>
        each instanceof HTMLElement &&
        each.textContent === '' &&
        getComputedStyle(each, '::before').content.includes('\u00ad')
      return others.length * 2 + 1 === childNodes.length && others.every(isSoft)
    }
    const look = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode
        if (!parentElement || !textContent?.trim() || parentElement.closest('svg, script, style'))
          continue
        if (parentElement.childNodes.length > 1 && !isParted(parentElement))
          found.add(`${location.hash}: ${textContent}`)
      }
    }
    new MutationObserver((records) => {
      for (const { target } of records) look(target)
    }).observe(document.body, { childList: true, subtree: true })
    look(document.body)
  })

export const crowdedTexts = (page: Page) =>
  page.evaluate(() => {
    const found: unknown = Reflect.get(window, 'crowdedTexts')
    return found instanceof Set ? [...found].map(String) : ['not watched']
  })
