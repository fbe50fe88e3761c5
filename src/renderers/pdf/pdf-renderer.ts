import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import type { Renderer, RenderOptions } from '#renderers/shared/renderer.ts'
import { hasWorker, makeInWorker, WorkerFailed } from './pdf-client.ts'
import type { PdfContents } from './pdf-messages.ts'

const mimeType = 'application/pdf'

export interface CharterPdfOptions extends RenderOptions, PdfContents {}

/**
 * The charter as PDF. Writer and fonts are fetched when first asked for, and work in a worker;
 * where there can be none, on the page's own thread.
 */
export async function charterPdf(
  charter: CharterDocument,
  { signal, onProgress, ...contents }: CharterPdfOptions = {},
): Promise<Blob> {
  const options = { signal, onProgress }
  signal?.throwIfAborted()
  const bytes = hasWorker()
    ? await makeInWorker(charter, contents, options).catch((reason: unknown) => {
        if (reason instanceof WorkerFailed) return makeHere(charter, contents, options)
        throw reason
      })
    : await makeHere(charter, contents, options)
  return new Blob([bytes], { type: mimeType })
}

async function makeHere(
  charter: CharterDocument,
  contents: PdfContents,
  { signal, onProgress }: RenderOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const [{ renderPdf }, { loadFonts }, { canvasRaster }] = await Promise.all([
    import('./pdf.ts'),
    import('./load-fonts.ts'),
    import('./pictures/canvas-raster.ts'),
  ])
  const fonts = await loadFonts()
  signal?.throwIfAborted()
  const raster = canvasRaster()
  return renderPdf(charter, { fonts, raster, ...contents, ...(onProgress && { onProgress }) })
}

export const pdfRenderer: Renderer = {
  id: 'pdf',
  extension: 'pdf',
  mimeType,
  render: (charter, options) => charterPdf(charter, options),
}
