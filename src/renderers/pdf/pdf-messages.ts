import type { Progress } from '#renderers/shared/renderer.ts'
import type { CharterPart } from './charter-parts.ts'
import type { Attachment } from './writing/attachments.ts'

/** What the file holds besides the charter, and how it is set. */
export interface PdfContents {
  /** Travel inside the file, as its sources. */
  readonly attachments?: readonly Attachment[]
  /** Sets all type a fifth larger. */
  readonly largePrint?: boolean
}

/** What the worker is told: a charter part by part, then to make it, and later what its pages are called. */
export type ToWorker =
  | { readonly kind: 'part'; readonly part: CharterPart }
  | { readonly kind: 'make'; readonly contents: PdfContents }
  | { readonly kind: 'labels'; readonly labels: readonly string[] }

export type FromWorker =
  | { readonly kind: 'labelsWanted'; readonly pages: number }
  | ({ readonly kind: 'progress' } & Progress)
  | { readonly kind: 'made'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly reason: unknown }
