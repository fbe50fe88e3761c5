import type { CharterDocument } from '#core/charter/charter-document.ts'
import type { Renderer } from '#renderers/renderer.ts'
import type { Attachment } from './writing/attachments.ts'

const mimeType = 'application/pdf'

/** The charter as PDF, with these files inside. Writer and fonts are fetched when first asked for. */
export async function charterPdf(
  charter: CharterDocument,
  attachments: readonly Attachment[] = [],
): Promise<Blob> {
  const [{ renderPdf }, { loadFonts }, { canvasRaster }] = await Promise.all([
    import('./pdf.ts'),
    import('./load-fonts.ts'),
    import('./pictures/canvas-raster.ts'),
  ])
  const fonts = await loadFonts()
  const bytes = await renderPdf(charter, { fonts, raster: canvasRaster(), attachments })
  return new Blob([bytes], { type: mimeType })
}

export const pdfRenderer: Renderer = {
  id: 'pdf',
  extension: 'pdf',
  mimeType,
  render: (charter) => charterPdf(charter),
}
