import { visible } from '../visible.ts'
import type { InspectedPdf } from './inspect-pdf.ts'
import type { Place } from './pdf-file.ts'
import { childrenOf } from './structure.ts'

/** Bookmarks: one for each heading that is no label of a field, leading there. */
export function* outlineFaults(pdf: InspectedPdf): Generator<string> {
  const root = pdf.catalog.at('Outlines')
  const entries = entriesBelow(root)
  // A label stands in a group with its answer.
  const labels = new Set(
    pdf.elements.flatMap((each) => (each.tag === 'Div' ? childrenOf(each) : [])),
  )
  const headings = pdf.elements.filter((each) => /^H[1-6]$/.test(each.tag) && !labels.has(each))
  if (entries.length !== headings.length)
    yield `outline: ${entries.length} bookmarks for ${headings.length} headings`
  for (const [nth, entry] of entries.entries()) {
    const title = entry.at('Title').text ?? ''
    if (!title.trim()) yield 'outline: a bookmark without a title'
    const [page] = entry.at('Dest').items
    const leads = pdf.pageOf(page?.object ?? null)
    const heading = headings[nth]
    if (leads < 0) yield 'outline: a bookmark that leads nowhere'
    // The first leads to page one, whose heading is the charter's title.
    if (nth === 0 || !heading) continue
    const beginning = visible(title.replace(/…$/u, ''))
    if (!visible(pdf.textOf(heading)).startsWith(beginning))
      yield `outline: “${title}” for the heading “${pdf.textOf(heading)}”`
    if (leads >= 0 && visible(pdf.textOf(heading, leads)) === '')
      yield `outline: “${title}” leads to a page without its heading`
  }
  yield* chainFaults(root)
}

function entriesBelow(node: Place): readonly Place[] {
  return kidsOf(node).flatMap((kid) => [kid, ...entriesBelow(kid)])
}

function kidsOf(node: Place): readonly Place[] {
  const kids: Place[] = []
  for (let kid = node.at('First'); kid.exists; kid = kid.at('Next')) {
    if (kids.some(({ object }) => object === kid.object)) throw new Error('bookmarks in a circle')
    kids.push(kid)
  }
  return kids
}

function* chainFaults(node: Place): Generator<string> {
  const kids = kidsOf(node)
  if (kids.at(-1)?.object !== (node.at('Last').object ?? undefined))
    yield 'outline: the last bookmark is another'
  const below = entriesBelow(node).length
  if ((node.at('Count').number ?? 0) !== below) yield 'outline: miscounted bookmarks'
  for (const [nth, kid] of kids.entries()) {
    if (kid.at('Parent').object !== node.object) yield 'outline: a bookmark with another parent'
    if ((kid.at('Prev').object ?? undefined) !== (kids[nth - 1]?.object ?? undefined))
      yield 'outline: a bookmark with another one before it'
    yield* chainFaults(kid)
  }
}
