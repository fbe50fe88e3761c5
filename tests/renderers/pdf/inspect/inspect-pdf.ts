import { type EmbeddedFont, embeddedFont } from './embedded-font.ts'
import { type PageContent, pageContent } from './page-content.ts'
import { PdfFile, type Place } from './pdf-file.ts'
import { type Element, everyElement, isElement, structureOf } from './structure.ts'

/** A PDF taken apart: what checks ask about. */
export interface InspectedPdf {
  readonly file: PdfFile
  readonly catalog: Place
  readonly pages: readonly PageContent[]
  readonly fonts: readonly EmbeddedFont[]
  readonly tree: readonly Element[]
  /** Every element, in reading order. */
  readonly elements: readonly Element[]
  /** Which page an object is, from 0; -1 for none. */
  readonly pageOf: (object: number | null) => number
  /** What is read of an element, and of all below it; on one page only, when that is given. */
  readonly textOf: (element: Element, page?: number) => string
}

/** Throws on what is no PDF at all. */
export function inspectPdf(bytes: Uint8Array): InspectedPdf {
  const file = new PdfFile(bytes)
  const fonts = new Map<number, EmbeddedFont>()
  const fontOf = (font: Place) => {
    const known = fonts.get(font.object ?? 0) ?? embeddedFont(font)
    fonts.set(font.object ?? 0, known)
    return known
  }
  const pages = file.pages.map((page, index) => pageContent(page, index + 1, fontOf))
  const places = new Map(pages.map(({ page }, index) => [page.object, index]))
  const pageOf = (object: number | null) => places.get(object) ?? -1
  const tree = structureOf(file.catalog.at('StructTreeRoot'))
  const textOf = (element: Element, only?: number): string => {
    const said = element.place.at('ActualText').text
    if (said !== null) return only === undefined || isOn(element, only) ? said : ''
    return element.kids
      .map((kid) => {
        if (isElement(kid)) return textOf(kid, only)
        if (kid.kind === 'annotation') return ''
        const page = pageOf(kid.page)
        const isMeant = only === undefined || page === only
        return isMeant ? (pages[page]?.marked.get(kid.id)?.text ?? '') : ''
      })
      .join('')
  }
  const isOn = ({ kids }: Element, page: number) =>
    kids.some((kid) => !isElement(kid) && kid.kind === 'content' && pageOf(kid.page) === page)
  return {
    file,
    catalog: file.catalog,
    pages,
    fonts: [...fonts.values()],
    tree,
    elements: everyElement(tree),
    pageOf,
    textOf,
  }
}
