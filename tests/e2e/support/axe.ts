import type { Page } from '@playwright/test'
import axe, { type RunOnly } from 'axe-core'

declare global {
  interface Window {
    readonly axe: typeof import('axe-core')
  }
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
export const everyRule: RunOnly = { type: 'tag', values: standards }
/** All that can differ where only the colours do. */
export const rulesOfColour: RunOnly = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block'],
}

/**
 * What the accessibility checker finds in the part of the page, rule by rule with the elements it is about.
 * A page is brought the checker once, not before each look: it is large, and there are many looks.
 */
export async function axeFindings(page: Page, within = 'html', runOnly = everyRule) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async ([part, asked]) => {
      // What is out of sight is measured at a height it does not have, over what follows it.
      for (const each of document.querySelectorAll<HTMLElement>('body *'))
        if (getComputedStyle(each).contentVisibility === 'auto')
          each.style.contentVisibility = 'visible'
      const { violations } = await window.axe.run(part, {
        runOnly: asked,
        resultTypes: ['violations'],
      })
      return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))
    },
    [within, runOnly] as const,
  )
}
