import type { Language } from '#core/languages.ts'
import type { Project } from '#core/project/project.ts'
import { type SummaryChoices, summaryDocument } from '#core/workshop/paper/summary-document.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { renderPdf } from '#renderers/pdf/pdf.ts'
import type { PdfMeans } from './charter-pdf.ts'

/** All that is said of a summary of a workshop; it can be sent to a worker. */
export interface SummaryRequest extends SummaryChoices {
  readonly project: Project
  /** Of the paper's own words. */
  readonly language: Language
}

/** The summary of a workshop as PDF, tagged and archivable as the charter. Rejects when words cannot be loaded. */
export async function summaryPdf(
  { project, language, ...choices }: SummaryRequest,
  means: PdfMeans,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = charterWords(await loadProjectMessages(language), language)
  return renderPdf(summaryDocument(project, words, choices), means)
}
