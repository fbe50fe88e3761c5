import type { Progress } from '#renderers/pdf/pdf.ts'
import type { PageRequest, PdfRequest } from './charter-pdf.ts'
import type { RunSheetRequest } from './run-sheet-pdf.ts'
import type { SheetsRequest } from './sheets-pdf.ts'
import type { SummaryRequest } from './summary-pdf.ts'

/** The one thing a worker is asked. */
export type ToWorker =
  | { readonly act: 'make'; readonly request: PdfRequest }
  | { readonly act: 'count'; readonly request: PageRequest }
  | { readonly act: 'runSheet'; readonly request: RunSheetRequest }
  | { readonly act: 'sheets'; readonly request: SheetsRequest }
  | { readonly act: 'summary'; readonly request: SummaryRequest }

/** What the worker tells of it. */
export type FromWorker<Result> =
  | ({ readonly kind: 'progress' } & Progress)
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly reason: unknown }
