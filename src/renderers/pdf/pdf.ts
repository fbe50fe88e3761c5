import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import type { SheetPaper } from '#core/workshop/paper/sheet-document.ts'
import { loadHyphenation } from '#hyphenation/load-hyphenation.ts'
import { fingerprint } from '#renderers/pdf/writing/fingerprint.ts'
import { figureIn } from './layout/layout-figure.ts'
import { languageTags, layOut } from './layout/page-layout.ts'
import { a4, type PageRegions } from './layout/page-regions.ts'
import type { LaidOut } from './layout/page-set.ts'
import { layOutSheets } from './layout/sheets/layout-sheets.ts'
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
  /** Told of a text that boxes stand for, once or more. */
  readonly onBoxes?: (text: string) => void
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
  const { attachments = [], largePrint = false } = options
  const properties = propertiesOf({ ...charter, date: charter.masthead.date })
  const faces = facesOf(options.fonts)
  const laidOut = await laidOutBy(faces, charter, options)
  const said = [
    JSON.stringify(onPaper(charter, largePrint)),
    largePrint ? 'large' : '',
    ...attachments.map(({ bytes }) => bytes),
  ]
  return written(laidOut, options, { faces, said, properties })
}

/** Paper to work on in a workshop as such a PDF; its pages have the sizes of its sheets. */
export async function renderSheets(
  paper: SheetPaper,
  options: Pick<PdfOptions, 'fonts' | 'raster' | 'onBoxes' | 'onProgress'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const faces = facesOf(options.fonts)
  const laidOut = layOutSheets(paper, {
    measure: fontMeasure(faces, substituteWidth(options)),
    hyphenate: await loadHyphenation(paper.contentLanguage),
  })
  const said = [JSON.stringify(paper)]
  return written(laidOut, options, { faces, said, properties: propertiesOf(paper) })
}

interface Written {
  readonly faces: Faces
  readonly properties: FileProperties
  /** All that decides what is in the file, and so its id. */
  readonly said: Parameters<typeof fingerprint>[0]
}

function written(
  laidOut: LaidOut,
  { fonts, raster = null, attachments = [], onProgress }: PdfOptions,
  { faces, properties, said }: Written,
): Promise<Uint8Array<ArrayBuffer>> {
  const { sheets } = laidOut
  const [first] = sheets
  if (!first) throw new Error('A paper without a page is no file.')
  const id = fingerprint(said)
  const pdf = new TaggedPdf(first.size, { fonts, faces, raster, properties, id, attachments })
  drawPages(laidOut, pdf, pdf, (done) => onProgress?.({ done, pages: sheets.length }))
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
  options: LayoutOptions,
): Promise<LaidOut> {
  const { largePrint = false, regions = a4 } = options
  const { logo } = charter.masthead
  return layOut(charter, {
    measure: fontMeasure(faces, substituteWidth(options)),
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

const substituteWidth = ({ raster, onBoxes }: LayoutOptions): SubstituteWidth =>
  raster?.width ??
  ((text, face) => {
    onBoxes?.(text)
    return boxWidth(text, face)
  })

interface Described extends Pick<CharterDocument, 'properties' | 'language'> {
  readonly date: string
}

function propertiesOf({ properties, language, date }: Described): FileProperties {
  const { title, author, subject } = properties
  return {
    title: cleanLine(title),
    author: cleanLine(author),
    subject: cleanLine(subject),
    language: languageTags[language],
    date: isRecordable(date) ? date : '1970-01-01',
  }
}

/** jsPDF takes no creation date before 1970 or after 2037 (4.2.1). */
const isRecordable = (date: string) => /^(19[7-9]\d|20[0-2]\d|203[0-7])-\d\d-\d\d$/u.test(date)
