import type { InspectedPdf } from './inspect-pdf.ts'
import { type Element, isElement } from './structure.ts'

/** ISO 32000-1, Annex A: all that may be written on a page, but for colours, which are judged apart. */
const known: ReadonlySet<string> = new Set(
  'w J j M d ri i gs cm m l c v y h re n S s f F f* B B* b b* W W* BT ET Td TD Tm T* Tc Tw Tz TL Tf Tr Ts Tj TJ \' " q Q Do BDC BMC EMC'.split(
    ' ',
  ),
)
const colours = /^(?:g|G|rg|RG|k|K|cs|CS|sc|SC|scn|SCN|sh)$/

/** What the pages draw, and that it and the structure are one (Matterhorn 1.1, checkpoints 1 and 28). */
export function* contentFaults(pdf: InspectedPdf): Generator<string> {
  for (const [index, { page, faults, operators }] of pdf.pages.entries()) {
    yield* faults
    for (const operator of operators)
      if (!known.has(operator) && !colours.test(operator))
        yield `A 6.2.2: page ${index + 1} has an operator ${operator}`
    if (page.at('Tabs').name !== 'S')
      yield `UA 28-009: on page ${index + 1} tabs do not follow the structure`
  }
  yield* belongingFaults(pdf)
  yield* parentTreeFaults(pdf)
  yield* orderFaults(pdf)
}

/** Which element each number of a page belongs to; and every number belongs to one. */
function* belongingFaults(pdf: InspectedPdf): Generator<string> {
  const owners = ownersOf(pdf)
  for (const [index, { marked }] of pdf.pages.entries()) {
    const own = owners.get(index)
    for (const [id, { tag }] of marked) {
      const owner = own?.get(id)
      if (!owner) yield `UA 01-005: number ${id} of page ${index + 1} is in no element`
      else if (owner.tag !== tag) yield `UA 01-006: ${tag} on the page is ${owner.tag} in the tree`
    }
    for (const id of own?.keys() ?? [])
      if (!marked.has(id)) yield `UA 01-006: page ${index + 1} has no number ${id}`
  }
  if (owners.has(-1)) yield 'UA 01-006: an element has content on no page'
}

function ownersOf({ elements, pageOf }: InspectedPdf): Map<number, Map<number, Element>> {
  const owners = new Map<number, Map<number, Element>>()
  for (const element of elements)
    for (const kid of element.kids) {
      if (isElement(kid) || kid.kind === 'annotation') continue
      const page = pageOf(kid.page)
      const own = owners.get(page) ?? new Map<number, Element>()
      owners.set(page, own.set(kid.id, element))
    }
  return owners
}

/** The way back from the page to the tree, which readers take. */
function* parentTreeFaults(pdf: InspectedPdf): Generator<string> {
  const rows = parentTree(pdf)
  const keys = [...rows.keys()]
  if (keys.some((key, nth) => nth > 0 && key <= (keys[nth - 1] ?? 0)))
    yield 'UA 01-006: the parent tree is out of order'
  const next = pdf.catalog.at('StructTreeRoot').at('ParentTreeNextKey').number
  if (next === null || keys.some((key) => key >= next))
    yield 'UA 01-006: the parent tree’s next key is in use'
  const owners = ownersOf(pdf)
  for (const [index, { page }] of pdf.pages.entries()) {
    const list = rows.get(page.at('StructParents').number ?? -1)?.items ?? []
    for (const [id, { object, tag }] of owners.get(index) ?? [])
      if (list[id]?.object !== object)
        yield `UA 01-006: number ${id} of page ${index + 1} does not lead back to its ${tag}`
  }
}

/** The parent tree's rows by their key. */
export function parentTree({ catalog }: InspectedPdf) {
  const items = catalog.at('StructTreeRoot').at('ParentTree').at('Nums').items
  return new Map(
    items.flatMap((row, nth) => (nth % 2 === 1 ? [[items[nth - 1]?.number ?? -1, row]] : [])),
  )
}

/** What is read first is drawn first: some readers follow the page, not the tree. */
function* orderFaults({ elements, pageOf }: InspectedPdf): Generator<string> {
  const last = new Map<number, number>()
  for (const element of elements)
    for (const kid of element.kids) {
      if (isElement(kid)) break
      if (kid.kind === 'annotation') continue
      const page = pageOf(kid.page)
      if (kid.id < (last.get(page) ?? -1))
        yield `UA 09-001: page ${page + 1} draws number ${kid.id} before what is read before it`
      last.set(page, kid.id)
    }
}
