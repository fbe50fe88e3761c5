import type { InspectedPdf } from './inspect-pdf.ts'
import { childrenOf } from './structure.ts'

/** The most pages of a paper that does not say what it holds and where. */
const mostWithoutContents = 4

/**
 * The pages, counted from 1, on which the sections of a longer paper stand, looked up by their
 * headings: what its list of contents should say. None for a shorter one, or one of a single section.
 */
export function contentPages({ tree, pages, textOf }: InspectedPdf): readonly number[] {
  if (pages.length <= mostWithoutContents) return []
  const headings = tree.flatMap(childrenOf).flatMap((section) => {
    const [first] = childrenOf(section)
    const isContents = childrenOf(section).some(({ tag }) => tag === 'TOC')
    return first?.tag === 'H2' && !isContents ? [first] : []
  })
  if (headings.length < 2) return []
  return headings.map(
    (heading) => 1 + pages.findIndex((_, page) => textOf(heading, page).trim() !== ''),
  )
}
