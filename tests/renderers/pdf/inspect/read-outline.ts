import { leaf, type Outline, within } from '../charter-outline.ts'
import type { InspectedPdf } from './inspect-pdf.ts'
import { attribute, childrenOf, type Element, everyElement, isElement } from './structure.ts'

/** What runs along in a text, and is read as part of it. */
export const inline: ReadonlySet<string> = new Set(['Span', 'Link'])

/**
 * The outline of a PDF by its own structure tree. Of one page, when that is given, counted from 0:
 * with the words there, and of a list or a table also what is on other pages, as pdf.js gives it.
 */
export function readOutline({ tree, textOf, pageOf }: InspectedPdf, page?: number): Outline {
  const outlineOf = (element: Element, isWhole: boolean): Outline => {
    const { tag, place } = element
    if (tag === 'Figure') return leaf(tag, place.at('Alt').text ?? '')
    const role = [tag, attribute(element, 'Table', 'Scope')?.name].filter(Boolean).join(' ')
    const all = isWhole || tag === 'Table' || tag === 'L'
    const blocks = childrenOf(element).filter((kid) => !inline.has(kid.tag) && (all || isOn(kid)))
    if (blocks.length === 0) return leaf(role, textOf(element, page))
    return within(
      role,
      blocks.map((kid) => outlineOf(kid, all)),
    )
  }
  const isOn = (element: Element) =>
    everyElement([element]).some(({ kids }) =>
      kids.some((kid) => !isElement(kid) && kid.kind === 'content' && pageOf(kid.page) === page),
    )
  const all = page === undefined
  return tree.flatMap((element) => (all || isOn(element) ? outlineOf(element, all) : []))
}
