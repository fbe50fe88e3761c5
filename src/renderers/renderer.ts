import type { CharterDocument } from '#core/charter/charter-document.ts'

/** One material the charter can be made in. */
export interface Renderer {
  readonly id: RendererId
  /** File ending without the dot. */
  readonly extension: string
  readonly mimeType: string
  /** Never loses a character of the document; rejects when the material cannot be made. */
  readonly render: (charter: CharterDocument) => Promise<Blob>
}

export const rendererIds = ['pdf'] as const
export type RendererId = (typeof rendererIds)[number]
