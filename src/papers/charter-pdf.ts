import { type CharterChoices, charter } from '#core/charter/charter.ts'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import type { Language } from '#core/languages.ts'
import { forPaper } from '#core/project/for-paper.ts'
import { type Project, projectToShare } from '#core/project/project.ts'
import { serializeProject } from '#core/project/project-file.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { type PdfOptions, pdfPages, renderPdf } from '#renderers/pdf/pdf.ts'

/** All that is said of a PDF to be made; it can be sent to a worker. */
export interface PdfRequest {
  readonly project: Project
  /** Of the paper's own words. */
  readonly language: Language
  readonly choices: CharterChoices
  /** Whether all type is set a fifth larger. */
  readonly largePrint: boolean
  /** How the project travels inside the file, as its source; null for the paper alone. */
  readonly inside: Inside | null
}

/** All of it that pages depend on. */
export type PageRequest = Omit<PdfRequest, 'inside'>

export interface Inside {
  /** Of the project's file, as people are shown it. */
  readonly name: string
  /** Name and version of the application. */
  readonly app: string
  /** Whether it is for oneself: else private notes are left out. */
  readonly privateNotes: boolean
}

/** What makes it: fonts, canvas and somebody to tell, which differ from one machine to another. */
export type PdfMeans = Pick<PdfOptions, 'fonts' | 'raster' | 'onBoxes' | 'onProgress'>

/**
 * A project's charter as PDF, in a browser's worker, on its page or without a browser: only the words
 * asked for are loaded. Rejects when they cannot be.
 */
export async function charterPdf(
  request: PdfRequest,
  means: PdfMeans,
): Promise<Uint8Array<ArrayBuffer>> {
  const { project, largePrint, inside } = request
  const attachments = inside ? [projectInside(project, inside)] : []
  return renderPdf(await charterOf(request), { ...means, largePrint, attachments })
}

/** How many pages `charterPdf` makes of the same, by layout alone. Rejects when words cannot be loaded. */
export async function charterPages(
  request: PageRequest,
  means: Pick<PdfMeans, 'fonts' | 'raster'>,
): Promise<number> {
  const { largePrint } = request
  return pdfPages(await charterOf(request), { ...means, largePrint })
}

async function charterOf({ project, language, choices }: PageRequest): Promise<CharterDocument> {
  return charter(project, charterWords(await loadProjectMessages(language), language), choices)
}

/** The project as it lies inside a PDF, so that the PDF can be opened and worked on again. */
function projectInside(project: Project, { name, app, privateNotes }: Inside) {
  const handed = forPaper(privateNotes ? project : projectToShare(project))
  return {
    name,
    mimeType: 'application/json',
    bytes: new TextEncoder().encode(serializeProject(handed, project.changed, app)),
    modified: project.changed,
  }
}
