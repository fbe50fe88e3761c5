import type { InspectedPdf } from './inspect-pdf.ts'
import { attribute, childrenOf, type Element } from './structure.ts'

/** The standard types for a document of text (ISO 32000-1, 14.8.4). */
const standard: ReadonlySet<string> = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'.split(
    ' ',
  ),
)

/** What may only stand in these. */
const homes: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
}

/** What may have nothing but these. */
const contents: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI', 'TOC', 'Caption'],
  TOCI: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
}

const neverEmpty: ReadonlySet<string> = new Set(
  'Document Sect Div P H1 H2 H3 TOC TOCI Reference L LI Lbl LBody Table Caption TR Link Figure Span'.split(
    ' ',
  ),
)

/** The structure tree by itself (Matterhorn 1.1, checkpoints 2, 9, 13, 14, 15). */
export function* structureFaults(pdf: InspectedPdf): Generator<string> {
  const { tree, elements } = pdf
  const root = pdf.catalog.at('StructTreeRoot')
  if (tree.length !== 1 || tree[0]?.tag !== 'Document')
    yield 'UA 01-006: the structure is not one document'
  for (const element of tree) yield* nestingFaults(element, 'the root', root.object)
  for (const element of elements) {
    if (neverEmpty.has(element.tag) && element.kids.length === 0)
      yield `UA 01-006: an empty ${element.tag}`
    yield* kindFaults(element)
  }
  yield* headingFaults(elements)
}

function* nestingFaults(element: Element, above: string, object: number | null): Generator<string> {
  const { tag, place } = element
  if (!standard.has(tag)) yield `UA 02-001: there is no standard type ${tag}`
  if (place.at('P').object !== object) yield `UA 01-006: a ${tag} names another parent`
  const home = homes[tag]
  if (home && !home.includes(above)) yield `UA 09-004: a ${tag} in ${above}`
  const allowed = contents[tag]
  for (const kid of childrenOf(element)) {
    if (allowed && !allowed.includes(kid.tag)) yield `UA 09-005: a ${kid.tag} in a ${tag}`
    yield* nestingFaults(kid, tag, element.object)
  }
}

function* kindFaults(element: Element): Generator<string> {
  const { tag, place } = element
  if (tag === 'Figure') {
    if (!(place.at('Alt').text ?? '').trim()) yield 'UA 13-004: a figure without words'
    const box = attribute(element, 'Layout', 'BBox')?.items.map(
      ({ number }) => number ?? Number.NaN,
    )
    const [left = 0, bottom = 0, right = 0, top = 0] = box ?? []
    if (box?.length !== 4 || !(left < right && bottom < top)) yield 'UA 13-004: a figure nowhere'
  }
  if (tag === 'TH') {
    const scope = attribute(element, 'Table', 'Scope')?.name
    if (scope !== 'Row' && scope !== 'Column' && scope !== 'Both')
      yield 'UA 15-003: a head cell of neither row nor column'
  }
  if (tag === 'LI' && !childrenOf(element).some((kid) => kid.tag === 'LBody'))
    yield 'UA 09-006: a list item without a body'
  if (tag === 'L' && !attribute(element, 'List', 'ListNumbering'))
    yield 'UA 16: a list that does not say how it is numbered'
  if (tag === 'Table') yield* tableFaults(element)
}

function* tableFaults(table: Element): Generator<string> {
  const rows = rowsOf(table)
  const widths = rows.map((row) => childrenOf(row).reduce((sum, cell) => sum + spanOf(cell), 0))
  if (new Set(widths).size !== 1) yield `UA 15-004: a table with rows of ${widths.join(', ')} cells`
  if (!rows.some((row) => childrenOf(row).some(({ tag }) => tag === 'TH')))
    yield 'UA 15-001: a table without head cells'
}

const spanOf = (cell: Element) => attribute(cell, 'Table', 'ColSpan')?.number ?? 1

const rowsOf = (element: Element): readonly Element[] =>
  childrenOf(element).flatMap((kid) => (kid.tag === 'TR' ? [kid] : rowsOf(kid)))

function* headingFaults(elements: readonly Element[]): Generator<string> {
  const levels = elements.flatMap(({ tag }) => (/^H[1-6]$/.test(tag) ? [Number(tag[1])] : []))
  if (levels[0] !== 1) yield 'UA 14-002: the first heading is not of level 1'
  for (const [nth, level] of levels.entries())
    if (level > (levels[nth - 1] ?? 0) + 1) yield `UA 14-003: level ${level} skips one`
}
