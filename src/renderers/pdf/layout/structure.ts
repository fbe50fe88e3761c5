import type { Box } from './drawing.ts'

/** The standard structure types the charter uses (ISO 32000-1, 14.8.4). */
export type Tag =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'TOC'
  | 'TOCI'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Reference'
  | 'Span'

export interface Attributes {
  readonly scope?: 'Row' | 'Column'
  readonly numbering?: 'Decimal' | 'None'
  readonly alternative?: string
  readonly actualText?: string
  /** BCP 47. */
  readonly language?: string
  readonly box?: Box
}

/** A node of the tree that tells readers what is what, in the order it is read. */
export interface StructureElement {
  readonly kind: 'element'
  readonly tag: Tag
  readonly parent: StructureElement | null
  readonly attributes: Attributes
  /** Filled as the element's content is set down, so that nothing empty enters the tree. */
  readonly kids: Kid[]
}

export type Kid = StructureElement | MarkedContent | PlacedLink

/** What one page holds of an element, without a break. */
export interface MarkedContent {
  readonly kind: 'content'
  /** From 0. */
  readonly page: number
  /** Its number on the page, from 0. */
  readonly id: number
}

export interface PlacedLink {
  readonly kind: 'link'
  readonly page: number
  readonly box: Box
  /** An address, or `#` and the anchor of a bookmark. */
  readonly href: string
  /** What the link says where its text is not seen. */
  readonly says: string
  readonly element: StructureElement
}

/** What only decorates or repeats, and is not read. */
export type Artifact = 'layout' | 'header' | 'footer'

/** What a drawing belongs to. */
export type Owner = StructureElement | Artifact

export const isArtifact = (owner: Owner): owner is Artifact => typeof owner === 'string'

/** Of most elements by far. */
const none: Attributes = {}

/** A new element below `owner`; below an artifact there are none, so there it is the artifact. */
export function child(owner: Owner, tag: Tag, attributes: Attributes = none): Owner {
  return isArtifact(owner) ? owner : { kind: 'element', tag, parent: owner, attributes, kids: [] }
}
