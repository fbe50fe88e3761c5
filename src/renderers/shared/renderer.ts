import type { CharterDocument } from '#core/charter/document/charter-document.ts'

/** One material the charter can be made in. */
export interface Renderer {
  readonly id: RendererId
  readonly mimeType: string
  /** Never loses a character of the document; rejects when the material cannot be made. */
  readonly render: (charter: CharterDocument) => Promise<Blob>
}

/** Those made on the page from the charter it shows; `papers` makes the PDF. */
export const rendererIds = ['docx', 'html', 'markdown'] as const
export type RendererId = (typeof rendererIds)[number]
