import { readFileSync } from 'node:fs'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { renderPdf } from '#renderers/pdf/pdf.ts'
import { fontFiles } from '#renderers/pdf/text/font-files.ts'
import type { FaceName } from '#renderers/pdf/text/measure.ts'

type Fonts = Readonly<Record<FaceName, Uint8Array>>
/** Gives the bytes of the charter as a PDF. */
type Render = (charter: CharterDocument, fonts: Fonts) => Promise<Uint8Array>

/** Those that run in Node, in the order they are reported. */
export const libraries = ['medspil', 'pdfkit', 'pdfmake', 'react-pdf'] as const
export type Library = (typeof libraries)[number]

const fontPath = (face: FaceName) =>
  new URL(`../../src/renderers/pdf/fonts/${fontFiles[face].file}`, import.meta.url)

const fontOf = (face: FaceName) => new Uint8Array(readFileSync(fontPath(face)))

export const fonts = (): Fonts => ({
  body: fontOf('body'),
  strong: fontOf('strong'),
  label: fontOf('label'),
  heading: fontOf('heading'),
  title: fontOf('title'),
})

/** How a library renders. Medspil attaches no project: the others have none to carry. */
export async function renderOf(library: Library): Promise<Render> {
  if (library === 'medspil') return (charter, own) => renderPdf(charter, { fonts: own })
  const peer: { readonly render: Render } = await import(
    new URL(`./peers/${library}.mjs`, import.meta.url).href
  )
  return peer.render
}
