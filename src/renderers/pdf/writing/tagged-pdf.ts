import { jsPDF } from 'jspdf'
import type { PageSize } from '#renderers/pdf/layout/page-regions.ts'
import type { LaidOut } from '#renderers/pdf/layout/page-set.ts'
import type { Picture, Raster } from '#renderers/pdf/pictures/picture.ts'
import { fontFiles } from '#renderers/pdf/text/font-files.ts'
import { type FaceName, type Faces, faceNames } from '#renderers/pdf/text/measure.ts'
import { type Attachment, writeAttachments } from './attachments.ts'
import type { PageWriter } from './draw-pages.ts'
import { EmbeddedFace, type PdfFonts } from './embedded-face.ts'
import { EscapedText, internalsOf, type JsPdfInternals } from './jspdf-internals.ts'
import { linkObjects, writeLinks } from './links.ts'
import type { Objects } from './objects.ts'
import type { Resources } from './operators.ts'
import { writeOutline } from './outline.ts'
import { packedFile } from './packed-file.ts'
import { type Up, upOn } from './paths.ts'
import { binary, pdfDate, reference } from './pdf-syntax.ts'
import { plainFile } from './plain-file.ts'
import { srgbIcc } from './srgb-icc.ts'
import { writeStructureTree } from './structure-tree.ts'
import { writePicture } from './write-picture.ts'
import { creator, type FileProperties, xmp } from './xmp.ts'

export interface TaggedPdfOptions {
  readonly fonts: PdfFonts
  readonly faces: Faces
  readonly raster: Raster | null
  readonly properties: FileProperties
  /** 32 hexadecimal digits. */
  readonly id: string
  readonly attachments: readonly Attachment[]
}

/**
 * A tagged, archivable file (PDF/UA-1, PDF/A-3a) on top of jsPDF, by the events its own plugins
 * use. The only place that imports jsPDF, which writes pages, font subsets and the table of
 * objects; everything else in the file is written from here.
 */
export class TaggedPdf implements PageWriter, Resources {
  readonly raster: Raster | null
  up: Up = (y) => y
  private readonly options: TaggedPdfOptions
  private readonly document: jsPDF
  private readonly hooks: JsPdfInternals
  private readonly embedded = new Map<FaceName, EmbeddedFace>()
  private readonly pictures = new Map<Picture, { name: string; object: number }>()
  private readonly failures: unknown[] = []
  private pages = 0

  /** `first` is the size of page one. */
  constructor(first: PageSize, options: TaggedPdfOptions) {
    this.options = options
    this.raster = options.raster
    // Without putOnlyUsedFonts the fourteen standard fonts are listed, which may not be unembedded.
    this.document = new jsPDF({ unit: 'pt', ...formatOf(first), putOnlyUsedFonts: true })
    this.hooks = internalsOf(this.document)
    this.hooks.__private__.setPdfVersion('1.7')
    this.describe()
    for (const [index, name] of faceNames.entries()) {
      const mark = `CHRTR${String.fromCharCode(65 + index)}`
      const fullName = `${mark}+${fontFiles[name].postScriptName}`
      const source = { face: options.faces[name], file: options.fonts[name], fullName }
      this.embedded.set(name, new EmbeddedFace(source, this.document, this.hooks))
    }
  }

  addPage(size: PageSize): void {
    this.up = upOn(size)
    // jsPDF begins with a page of its own.
    const { format, orientation } = formatOf(size)
    if (this.pages > 0) this.document.addPage(format, orientation)
    this.pages++
  }

  write(content: string): void {
    this.hooks.internal.out(content)
  }

  font(face: FaceName): string {
    return this.face(face).resource
  }

  glyphs(face: FaceName, text: string): string {
    return this.face(face).glyphs(text)
  }

  blank(face: FaceName): number {
    return this.face(face).blank
  }

  picture(picture: Picture): string {
    const known = this.pictures.get(picture)
    if (known) return known.name
    const name = `P${this.pictures.size + 1}`
    this.pictures.set(picture, { name, object: 0 })
    return name
  }

  /** The finished file; throws what went wrong inside jsPDF, which keeps it to itself. */
  async finish(laidOut: LaidOut): Promise<Uint8Array<ArrayBuffer>> {
    this.markUsedFonts()
    this.subscribe(laidOut)
    const source = this.document.output()
    if (this.failures.length > 0) throw this.failures[0]
    if (!source) throw new Error('jsPDF made no file.')
    return packedFile(plainFile(source))
  }

  private face(name: FaceName): EmbeddedFace {
    const face = this.embedded.get(name)
    if (!face) throw new Error(`There is no face ${name}.`)
    return face
  }

  private describe(): void {
    const { properties, id } = this.options
    const { title, subject, author } = properties
    const said = Object.entries({ title, subject, author, creator }).filter(([, text]) => text)
    this.hooks.setDocumentProperties(
      Object.fromEntries(said.map(([key, text]) => [key, new EscapedText(text)])),
    )
    this.document.setFileId(id)
    this.document.setCreationDate(pdfDate(properties.date))
    this.document.setDisplayMode('fullwidth', 'continuous', 'UseOutlines')
    this.document.viewerPreferences({ DisplayDocTitle: true })
  }

  /** jsPDF embeds the fonts its own text() has used, so each sets one blank. */
  private markUsedFonts(): void {
    this.write('/Artifact <</Type /Layout>> BDC')
    for (const face of this.embedded.values())
      if (face.isUsed) this.document.setFont(face.fullName, 'normal').text(' ', 0, 0)
    this.write('EMC')
  }

  private subscribe(laidOut: LaidOut): void {
    const { sheets } = laidOut
    const objects = this.objects()
    const links = linkObjects(sheets)
    let catalog = ''
    this.on('putPage', (page) => {
      const on = [...links].filter(([link]) => link.page === page - 1)
      for (const [, link] of on) link.object = objects.reserve()
      const annotations = on.map(([, { object }]) => reference(object)).join(' ')
      this.write(`/StructParents ${page - 1} /Tabs /S${annotations && ` /Annots [${annotations}]`}`)
    })
    this.on('putResources', () => {
      for (const [picture, entry] of this.pictures) entry.object = writePicture(picture, objects)
    })
    this.on('putXobjectDict', () => {
      for (const { name, object } of this.pictures.values())
        this.write(`/${name} ${reference(object)}`)
    })
    this.on('postPutResources', () => {
      writeLinks(links, laidOut, objects)
      catalog = [
        `/Lang (${this.options.properties.language}) /MarkInfo <</Marked true>>`,
        `/Metadata ${reference(this.writeMetadata(objects))}`,
        `/OutputIntents [${reference(writeOutputIntent(objects))}]`,
        `/StructTreeRoot ${reference(writeStructureTree(laidOut, links, objects))}`,
        `/Outlines ${reference(writeOutline(laidOut, objects))}`,
        writeAttachments(this.options.attachments, objects),
      ].join('\n')
    })
    // jsPDF points to the last object as the catalog, so all others are written before.
    this.on('putCatalog', () => this.write(catalog))
  }

  /** jsPDF logs what a listener throws, and goes on. */
  private on(topic: string, listen: (page: number) => void): void {
    this.hooks.internal.events.subscribe(topic, (event) => {
      try {
        listen(event?.pageNumber ?? 0)
      } catch (failure) {
        this.failures.push(failure)
      }
    })
  }

  private writeMetadata(objects: Objects): number {
    const metadata = xmp(this.options.properties, `jsPDF ${jsPDF.version}`)
    return objects.stream({ Type: '/Metadata', Subtype: '/XML' }, metadata)
  }

  private objects(): Objects {
    const { out, newObject, newObjectDeferred, newObjectDeferredBegin, putStream, getPageInfo } =
      this.hooks.internal
    return {
      reserve: newObjectDeferred,
      write: (object, body) => {
        newObjectDeferredBegin(object, true)
        out(`${body}\nendobj`)
      },
      stream: (entries, data) => {
        const object = newObject()
        const additionalKeyValues = Object.entries(entries).map(([key, value]) => ({ key, value }))
        putStream({ data, objectId: object, filters: [], additionalKeyValues })
        out('endobj')
        return object
      },
      page: (index) => getPageInfo(index + 1).objId,
    }
  }
}

/** As jsPDF takes it: sides in any order, and which of them is up. */
const formatOf = ({ width, height }: PageSize) => ({
  format: [width, height],
  orientation: width > height ? ('landscape' as const) : ('portrait' as const),
})

function writeOutputIntent(objects: Objects): number {
  const profile = objects.stream({ N: '3' }, binary(srgbIcc()))
  const intent = objects.reserve()
  objects.write(
    intent,
    `<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB) /RegistryName (http://www.color.org) /DestOutputProfile ${reference(profile)}>>`,
  )
  return intent
}
