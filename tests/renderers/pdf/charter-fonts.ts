import { readFileSync } from 'node:fs'
import { fontFiles } from '#renderers/pdf/text/font-files.ts'
import type { FaceName } from '#renderers/pdf/text/measure.ts'
import type { PdfFonts } from '#renderers/pdf/writing/embedded-face.ts'

const folder = new URL('../../../src/renderers/pdf/fonts/', import.meta.url)
const read = (face: FaceName) => new Uint8Array(readFileSync(new URL(fontFiles[face].file, folder)))

/** The charter's fonts as the tests read them, from the repository. */
export const charterFonts: PdfFonts = {
  body: read('body'),
  strong: read('strong'),
  label: read('label'),
  heading: read('heading'),
  title: read('title'),
}
