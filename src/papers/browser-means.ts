import { loadFonts } from '#renderers/pdf/load-fonts.ts'
import { canvasRaster } from '#renderers/pdf/pictures/canvas-raster.ts'
import type { PdfMeans } from './charter-pdf.ts'

/** A browser's own, on a page as in a worker. Rejects when a font cannot be fetched. */
export const browserMeans = async (
  onProgress: NonNullable<PdfMeans['onProgress']>,
): Promise<PdfMeans> => ({ fonts: await loadFonts(), raster: canvasRaster(), onProgress })
