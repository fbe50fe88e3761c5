import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { loadHyphenation } from '#hyphenation/load-hyphenation.ts'
import { fingerprint } from '#renderers/pdf/writing/fingerprint.ts'
import { figureIn } from './layout/layout-figure.ts'
import { languageTags, layOut } from './layout/page-layout.ts'
import { a4, type PageRegions } from './layout/page-regions.ts'
import type { LaidOut } from './layout/page-set.ts'
import type { Raster } from './pictures/picture.ts'
import { readPicture } from './pictures/read-picture.ts'
import { cleanLine } from './text/clean-text.ts'
import { faceOf } from './text/font-face.ts'
import { type Faces, fontMeasure, graphemesOf, type SubstituteWidth } from './text/measure.ts'
import type { Attachment } from './writing/attachments.ts'
import { drawPages } from './writing/draw-pages.ts'
import type { PdfFonts } from './writing/embedded-face.ts'
import { TaggedPdf } from './writing/tagged-pdf.ts'
import type { FileProperties } from './writing/xmp.ts'

/** How many pages are drawn, of how many. */
export interface Progress {
  readonly done: number
  readonly pages: number
}

/** All that decides where things stand. */
export interface LayoutOptions {
  readonly fonts: PdfFonts
  /** Draws what no font has; without it, a box stands there and the text is only read. */
  readonly raster?: Raster | null
  /** Sets all type a fifth larger. */
  readonly largePrint?: boolean
  /** Of its pages; A4 when not given. */
  readonly regions?: PageRegions
}

export interface PdfOptions extends LayoutOptions {
  /** Travel inside the file, as its sources. */
  readonly attachments?: readonly Attachment[]
  readonly onProgress?: (progress: Progress) => void
}

/**
 * The charter as a PDF that archives (PDF/A-3a) and reads aloud (PDF/UA-1). The same charter and
 * options give the same bytes, as far as the same deflate packs them. Needs neither browser nor file
 * system: fonts are given as bytes.
 */
export async function renderPdf(
  charter: CharterDocument,
  options: PdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { fonts, raster = null, attachments = [], largePrint = false, onProgress } = options
  const faces = facesOf(fonts)
  const laidOut = await laidOutBy(faces, charter, options)
  const pages = laidOut.sheets.length
  const pdf = new TaggedPdf({
    size: laidOut.size,
    fonts,
    faces,
    raster,
    properties: propertiesOf(charter),
    id: fingerprint([
      JSON.stringify(onPaper(charter, largePrint)),
      largePrint ? 'large' : '',
      ...attachments.map(({ bytes }) => bytes),
    ]),
    attachments,
  })
  drawPages(laidOut, pdf, pdf, (done) => onProgress?.({ done, pages }))
  return pdf.finish(laidOut)
}

/** How many pages `renderPdf` makes of the same charter and options; nothing is written. */
export async function pdfPages(charter: CharterDocument, options: LayoutOptions): Promise<number> {
  const { sheets } = await laidOutBy(facesOf(options.fonts), charter, options)
  return sheets.length
}

async function laidOutBy(
  faces: Faces,
  charter: CharterDocument,
  { raster, largePrint = false, regions = a4 }: LayoutOptions,
): Promise<LaidOut> {
  const { logo } = charter.masthead
  return layOut(charter, {
    measure: fontMeasure(faces, raster?.width ?? boxWidth),
    hyphenate: await loadHyphenation(charter.contentLanguage),
    logo: logo && (await readPicture(logo.source)),
    largePrint,
    regions,
  })
}

const facesOf = ({ body, strong, label, heading, title }: PdfFonts): Faces => ({
  body: faceOf(body),
  strong: faceOf(strong),
  label: faceOf(label),
  heading: faceOf(heading),
  title: faceOf(title),
})

/** The charter with the one width of each figure that is set down: the others need not be drawn. */
const onPaper = ({ sections, ...others }: CharterDocument, largePrint: boolean) => ({
  ...others,
  sections: sections.map(({ blocks, ...section }) => ({
    ...section,
    blocks: blocks.map((block) => (block.kind === 'figure' ? figureIn(block, largePrint) : block)),
  })),
})

/** Of the box that stands for characters nothing can draw: most of an em for each. */
const boxWidth: SubstituteWidth = (text) => 700 * graphemesOf(text).length

function propertiesOf({ properties, language, masthead }: CharterDocument): FileProperties {
  const { title, author, subject } = properties
  return {
    title: cleanLine(title),
    author: cleanLine(author),
    subject: cleanLine(subject),
    language: languageTags[language],
    date: isRecordable(masthead.date) ? masthead.date : '1970-01-01',
  }
}

/** jsPDF takes no creation date before 1970 or after 2037 (4.2.1). */
const isRecordable = (date: string) => /^(19[7-9]\d|20[0-2]\d|203[0-7])-\d\d-\d\d$/u.test(date)
