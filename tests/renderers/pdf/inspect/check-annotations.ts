import { parentTree } from './check-content.ts'
import type { InspectedPdf } from './inspect-pdf.ts'
import type { Place } from './pdf-file.ts'
import { isElement } from './structure.ts'

/** Bits of /F: a link is printed, and never hidden, invisible or absent from view. */
const print = 4
const hiding = 1 + 2 + 32

/** Links as annotations (ISO 19005-3, 6.3; Matterhorn 1.1, checkpoint 28). */
export function* annotationFaults(pdf: InspectedPdf): Generator<string> {
  const rows = parentTree(pdf)
  const homes = new Map(
    pdf.elements.flatMap((element) =>
      element.kids.flatMap((kid) =>
        !isElement(kid) && kid.kind === 'annotation' ? [[kid.object, element] as const] : [],
      ),
    ),
  )
  const annotations = pdf.pages.flatMap(({ page }) => page.at('Annots').items)
  for (const annotation of annotations) {
    const home = homes.get(annotation.object)
    if (home?.tag !== 'Link') yield 'UA 28-011: a link in no Link element'
    const row = rows.get(annotation.at('StructParent').number ?? -1)
    if (!home || row?.object !== home.object)
      yield 'UA 28-010: a link that leads back to no element'
    yield* annotation.at('Dest').exists ? placeFaults(annotation, pdf) : addressFaults(annotation)
    yield* looks(annotation)
  }
  const objects = new Set(annotations.map(({ object }) => object))
  for (const object of homes.keys())
    if (!objects.has(object)) yield 'UA 28-011: an element of a link that is on no page'
}

function* looks(annotation: Place): Generator<string> {
  if (annotation.at('Subtype').name !== 'Link') yield 'A 6.3.1: an annotation that is no link'
  if (!(annotation.at('Contents').text ?? '').trim()) yield 'UA 28-012: a link without words'
  const flags = annotation.at('F').number ?? 0
  if ((flags & print) === 0 || (flags & hiding) !== 0) yield 'A 6.3.2: a link that is not printed'
}

function* addressFaults(annotation: Place): Generator<string> {
  const action = annotation.at('A')
  if (action.at('S').name !== 'URI') yield 'A 6.5.1: a link that does something else'
  const address = action.at('URI').bytes ?? ''
  if (!/^(?:https?|mailto|tel):[\x21-\x7e]+$/.test(address)) yield `A 6.5.1: a link to “${address}”`
}

/** A link inside the paper leads to a page of it, below its head. */
function* placeFaults(annotation: Place, { pageOf }: InspectedPdf): Generator<string> {
  if (annotation.at('A').exists) yield 'links: a link that leads to two places'
  const [page, how, , top] = annotation.at('Dest').items
  if (pageOf(page?.object ?? null) < 0) yield 'links: a link that leads to no page'
  if (how?.name !== 'XYZ' || !((top?.number ?? 0) > 0)) yield 'links: a link to nowhere on its page'
}
