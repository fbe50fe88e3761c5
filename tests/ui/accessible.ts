import axe from 'axe-core'
import { expect } from 'vitest'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Lets the accessibility checker loose on what is drawn; a part alone is no whole page. */
export async function expectAccessible(element: Element = document.body) {
  const { violations } = await axe.run(element, {
    runOnly: levels,
    rules: {
      region: { enabled: false },
      'landmark-one-main': { enabled: false },
      'page-has-heading-one': { enabled: false },
      'heading-order': { enabled: false },
      'landmark-main-is-top-level': { enabled: false },
    },
  })
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`)
  expect(found).toEqual([])
}
