import type { Block, BlockKind } from '#core/charter/document/charter-document.ts'
import type { BreakLines } from '#renderers/pdf/text/break-lines.ts'
import type { Colour } from '#renderers/pdf/text/text-style.ts'
import type { PageRegions } from './page-regions.ts'
import type { Piece } from './piece.ts'
import type { Owner } from './structure.ts'
import type { Styles } from './styles.ts'

/** How text becomes lines and what it looks like: the same for a whole part of the document. */
export interface Setting {
  readonly breakLines: BreakLines
  readonly styles: Styles
  /** Of the pages it is set on. */
  readonly regions: PageRegions
  /** BCP 47, when what people typed is in another language than the document's own words. */
  readonly typedLanguage: string | null
  /** Said after the caption of a table continued from the page before. */
  readonly continued: string
  /** What heads an answer, a column or a note: a level below the headings above them. */
  readonly labelTag: 'H2' | 'H3'
  /** Whether all type is set larger. */
  readonly isLargePrint: boolean
}

/** The strip of paper blocks stand in, and what they belong to. */
export interface Lane {
  readonly x: number
  readonly width: number
  readonly owner: Owner
  /** The colour text stands on. */
  readonly paper: Colour
}

export type Blocks = { readonly [B in Block as B['kind']]: B }

/** Makes the pieces of one kind of block. */
export type BlockLayout<K extends BlockKind> = (
  block: Blocks[K],
  lane: Lane,
  setting: Setting,
) => readonly Piece[]
