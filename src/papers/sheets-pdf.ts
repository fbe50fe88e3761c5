import type { Language } from '#core/languages.ts'
import type { Project } from '#core/project/project.ts'
import { type SheetChoices, sheetPaper } from '#core/workshop/paper/sheets.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { sheetWords } from '#i18n/sheet-words.ts'
import { renderSheets } from '#renderers/pdf/pdf.ts'
import type { PdfMeans } from './charter-pdf.ts'

/** All that is said of sheets and cards to be printed; it can be sent to a worker. */
export interface SheetsRequest extends SheetChoices {
  readonly project: Project
  /** Of the paper's own words. */
  readonly language: Language
}

/** Sheets, cards and signs as one PDF, tagged and archivable as the charter. Rejects when words cannot be loaded. */
export async function sheetsPdf(
  { project, language, ...choices }: SheetsRequest,
  means: PdfMeans,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = sheetWords(await loadProjectMessages(language), language)
  return renderSheets(sheetPaper(project, words, choices), means)
}
