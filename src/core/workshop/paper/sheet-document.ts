import type { Properties, Text } from '#core/charter/document/charter-document.ts'
import type { Figure } from '#core/figures/drawing/figure.ts'
import type { Language } from '#core/languages.ts'
import type { QuestionId } from '#core/questions/question-ids.ts'

/**
 * The document language of paper to work on: what is laid on tables, cut apart and hung on walls. A
 * charter flows down its pages; here a page is filled, and what is left of it is room to write.
 * The two have their texts in common and no blocks, so that neither can stand in the other.
 */
export interface SheetPaper {
  /** Language of the fixed words. */
  readonly language: Language
  /** Language of what people typed. */
  readonly contentLanguage: Language
  readonly properties: Properties
  /** The day it is printed, as `2026-11-23`. */
  readonly date: string
  readonly words: SheetRunningWords
  readonly sheets: readonly WorkshopSheet[]
}

export interface SheetRunningWords {
  /** Of a sheet on more pages than one. */
  readonly page: (page: number, pages: number) => string
  /** Said after the caption of a table continued from the page before. */
  readonly continued: string
  /** Read instead of a cross. */
  readonly chosen: string
}

/** A page of paper, upright or lying. */
export interface PageFormat {
  readonly size: 'A3' | 'A4'
  readonly lies: boolean
}

export type WorkshopSheet = WritingSheet | CardSheet | SignSheet

/** One page filled with blocks; texts that need more room run on to further pages. */
export interface WritingSheet {
  readonly kind: 'writing'
  readonly format: PageFormat
  /** How large it is set: on a table, or to be read across a room. */
  readonly look: 'sheet' | 'poster'
  /** Stands in the foot: "Ark A". */
  readonly label: string
  /** Before the title; may be empty. */
  readonly letter: string
  /** Never empty where the sheet has words of its own; a blank poster's title is written by hand. */
  readonly title: Text
  /** What bookmarks call it. */
  readonly name: string
  readonly question: QuestionId | null
  /** Whose sheet it is: the project's name; none on a sheet for any project. */
  readonly project: Text
  /** What is to be done with it, in a line. */
  readonly lead: string
  /** "Bord", before room for its number; none where it is nobody's. */
  readonly table: string
  readonly blocks: readonly SheetBlock[]
}

/** Cards to cut apart, eight on a page of A4. What one has no room for goes on on the next. */
export interface CardSheet {
  readonly kind: 'cards'
  readonly name: string
  readonly cards: readonly (readonly SheetBlock[])[]
}

/** A sign for a table: folded, it is read from both sides. */
export interface SignSheet {
  readonly kind: 'sign'
  readonly name: string
  readonly below: Text
}

export type SheetBlock =
  | RoomBlock
  | BesideBlock
  | TicksBlock
  | GridBlock
  | WordsBlock
  | SheetFigureBlock

/** A prompt and room for its answer; what is answered already stands above the lines that are left. */
export interface RoomBlock {
  readonly kind: 'room'
  readonly prompt: string
  readonly answer: readonly Text[]
  /** The fewest to write on where nothing is answered; a page with room to spare has more. */
  readonly lines: number
  /** How far apart the lines are, for a pen or for a marker. */
  readonly hand: 'usual' | 'large'
  /** Whether it has a frame around it. */
  readonly isFramed: boolean
}

/** Blocks beside each other, as wide as their weights say and as high as the highest. */
export interface BesideBlock {
  readonly kind: 'beside'
  readonly parts: readonly { readonly weight: number; readonly blocks: readonly SheetBlock[] }[]
}

/** Things to put a cross at. */
export interface TicksBlock {
  readonly kind: 'ticks'
  /** May be empty. */
  readonly prompt: string
  readonly options: readonly Tick[]
}

export interface Tick {
  readonly text: string
  readonly isChosen: boolean
}

/** A table of cells with lines around them. */
export interface GridBlock {
  readonly kind: 'grid'
  readonly caption: string
  readonly columns: readonly GridColumn[]
  readonly rows: readonly (readonly GridCell[])[]
  /** Of every row, in millimetres, where the page does not give it more. */
  readonly rowHeight: number
  /** Of the head, in millimetres: where heads are written by hand. */
  readonly headHeight: number
}

export interface GridColumn {
  readonly head: string
  readonly weight: number
  readonly headsRow?: boolean
  readonly align?: 'start' | 'center'
  /** Has a ring to put a cross in, in every row. */
  readonly isRing?: boolean
  /** True when a person wrote the head. */
  readonly typed?: boolean
}

export interface GridCell {
  readonly text: Text
  /** So many dots above the text, which says the same. */
  readonly dots?: 1 | 2
}

export interface WordsBlock {
  readonly kind: 'words'
  readonly look: 'lead' | 'body' | 'small'
  readonly text: Text
}

/** As wide as the page, and whole on one. */
export interface SheetFigureBlock {
  readonly kind: 'figure'
  readonly figure: Figure
  /** In points a unit: smaller, its words would not be read from where it hangs. */
  readonly leastScale: number
}
