import axe from 'axe-core'
import { expect } from 'vitest'
import { page } from 'vitest/browser'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Fails with what axe finds, each with the elements it is about. */
export async function expectNoAxeFindings() {
  // A colour on its way to another is neither.
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: standards } })
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([])
}

/** The narrowest page WCAG asks for: 1280 px at 400 %. */
export async function expectNoSidewaysScroll() {
  await page.viewport(320, 640)
  const { scrollWidth, clientWidth } = document.documentElement
  const wide = [...document.querySelectorAll('main *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => element.outerHTML.slice(0, 120))
  await page.viewport(1280, 800)
  expect({ scrollWidth, wide: wide.slice(0, 3) }).toEqual({ scrollWidth: clientWidth, wide: [] })
}
