import type { Language } from '#core/languages.ts'
import type { Project } from '#core/project/project.ts'
import { runSheetDocument } from '#core/workshop/paper/run-sheet-document.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { runSheetWords } from '#i18n/run-sheet-words.ts'
import { renderPdf } from '#renderers/pdf/pdf.ts'
import type { PdfMeans } from './charter-pdf.ts'

/** All that is said of a run sheet to be printed; it can be sent to a worker. */
export interface RunSheetRequest {
  readonly project: Project
  /** Of the paper's own words. */
  readonly language: Language
  /** The day it is printed, as `2026-11-23`. */
  readonly date: string
}

/** A project's run sheet as PDF, tagged and archivable as the charter. Rejects when words cannot be loaded. */
export async function runSheetPdf(
  { project, language, date }: RunSheetRequest,
  means: PdfMeans,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = runSheetWords(await loadProjectMessages(language), language, date)
  return renderPdf(runSheetDocument(project, words, date), means)
}
