import type { CharterDocument, RunningText } from '#core/charter/charter-document.ts'
import type { Progress } from '#renderers/renderer.ts'
import type { Attachment } from './writing/attachments.ts'

/** What the file holds besides the charter, and how it is set. */
export interface PdfContents {
  /** Travel inside the file, as its sources. */
  readonly attachments?: readonly Attachment[]
  /** Sets all type a fifth larger. */
  readonly largePrint?: boolean
}

/** A charter without its function, which no message can carry. */
export type SentCharter = Omit<CharterDocument, 'running'> & {
  readonly running: Omit<RunningText, 'page'>
}

/** What the worker is told: a charter to make, and later what its pages are called. */
export type ToWorker =
  | {
      readonly kind: 'make'
      readonly charter: SentCharter
      readonly contents: PdfContents
    }
  | { readonly kind: 'labels'; readonly labels: readonly string[] }

export type FromWorker =
  | { readonly kind: 'labelsWanted'; readonly pages: number }
  | ({ readonly kind: 'progress' } & Progress)
  | { readonly kind: 'made'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly reason: unknown }
