import type { CharterDocument } from '#core/charter/charter-document.ts'
import type { Renderer, RenderOptions } from '#renderers/renderer.ts'
import { hasWorker, makeInWorker, WorkerFailed } from './pdf-client.ts'
import type { Attachment } from './writing/attachments.ts'

const mimeType = 'application/pdf'

export interface CharterPdfOptions extends RenderOptions {
  /** Travel inside the file, as its sources. */
  readonly attachments?: readonly Attachment[]
}

/**
 * The charter as PDF. Writer and fonts are fetched when first asked for, and work in a worker;
 * where there can be none, on the page's own thread.
 */
export async function charterPdf(
  charter: CharterDocument,
  { attachments = [], ...options }: CharterPdfOptions = {},
): Promise<Blob> {
  options.signal?.throwIfAborted()
  const bytes = hasWorker()
    ? await makeInWorker(charter, attachments, options).catch((reason: unknown) => {
        if (reason instanceof WorkerFailed) return makeHere(charter, attachments, options)
        throw reason
      })
    : await makeHere(charter, attachments, options)
  return new Blob([bytes], { type: mimeType })
}

async function makeHere(
  charter: CharterDocument,
  attachments: readonly Attachment[],
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
  return renderPdf(charter, { fonts, raster, attachments, ...(onProgress && { onProgress }) })
}

export const pdfRenderer: Renderer = {
  id: 'pdf',
  extension: 'pdf',
  mimeType,
  render: (charter, options) => charterPdf(charter, options),
}
