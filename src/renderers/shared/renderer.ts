import type { CharterDocument } from '#core/charter/document/charter-document.ts'

/** One material the charter can be made in. */
export interface Renderer {
  readonly id: RendererId
  /** File ending without the dot. */
  readonly extension: string
  readonly mimeType: string
  /** Never loses a character of the document; rejects when the material cannot be made. */
  readonly render: (charter: CharterDocument, options?: RenderOptions) => Promise<Blob>
}

export interface RenderOptions {
  /** Stops the work; `render` then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/** How many pages are made, of how many. */
export interface Progress {
  readonly done: number
  readonly pages: number
}

export const rendererIds = ['pdf', 'docx', 'markdown'] as const
export type RendererId = (typeof rendererIds)[number]
