import type { CharterDocument, RunningText } from '#core/charter/charter-document.ts'
import type { Progress } from '#renderers/renderer.ts'
import type { Attachment } from './writing/attachments.ts'

/** A charter without its function, which no message can carry. */
export type SentCharter = Omit<CharterDocument, 'running'> & {
  readonly running: Omit<RunningText, 'page'>
}

/** What the worker is told: a charter to make, and later what its pages are called. */
export type ToWorker =
  | {
      readonly kind: 'make'
      readonly charter: SentCharter
      readonly attachments: readonly Attachment[]
    }
  | { readonly kind: 'labels'; readonly labels: readonly string[] }

export type FromWorker =
  | { readonly kind: 'labelsWanted'; readonly pages: number }
  | ({ readonly kind: 'progress' } & Progress)
  | { readonly kind: 'made'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly reason: unknown }
