import type { Figure } from '#core/figures/drawing/figure.ts'
import type { Language } from '#core/languages.ts'
import type { QuestionId } from '#core/questions/question-ids.ts'

/**
 * The charter's document language: what a renderer is given, and all it is given.
 * A renderer knows these kinds and their marks; it never sees a project.
 */
export interface CharterDocument {
  /** Language of headings and fixed words. */
  readonly language: Language
  /** Language of what people typed, when it differs from `language`. */
  readonly contentLanguage: Language
  /** The project's name, or the words for a project without one. Never empty. */
  readonly title: string
  readonly masthead: Masthead
  /** What the file says of itself in lists of files. */
  readonly properties: Properties
  readonly running: RunningText
  /** Page one: stands alone as a one-page paper; texts that need more room run over. */
  readonly summary: readonly Block[]
  readonly sections: readonly Section[]
}

export interface Masthead {
  /** "Projektgrundlag" / "Project charter". */
  readonly documentType: string
  /** Draft or final, version label and date, ready to print. */
  readonly status: string
  /** May be empty. */
  readonly organisation: string
  /** May be empty. */
  readonly unit: string
  /** Owner, period, step and parties, those that can be said. They stand below the lead of page one. */
  readonly facts: readonly Fact[]
  readonly logo: Logo | null
  /** ISO date of the charter, as `2026-11-23`. */
  readonly date: string
}

/** Each on one line, and short enough for any list and any file. */
export interface Properties {
  readonly title: string
  /** May be empty. */
  readonly author: string
  readonly subject: string
}

export interface Logo {
  /** A `data:` URL of a PNG or JPEG. */
  readonly source: string
  readonly alternative: string
}

/** One thing said ever shorter: a renderer takes the first that it has room for, or else the last. */
export type Shorter = readonly [longest: string, ...shorter: string[]]

/** Repeated on pages after the first, and in viewers' lists. */
export interface RunningText {
  readonly left: Shorter
  readonly right: Shorter
  /** Who publishes, below every page but the first; may be an empty text. */
  readonly foot: Shorter
  readonly page: (page: number, pages: number) => string
  /** Name of the bookmark that leads to page one. */
  readonly summary: string
  /** Heads the list of sections of a longer paper. */
  readonly contents: string
  /** Said after the caption of a table continued from the page before. */
  readonly continued: string
  /** Said of empty lines to those who cannot see them. */
  readonly roomToWrite?: string
}

export interface Section {
  /** Stable letter A–L of docs/method.md, with a number where it came later, or M–Q of an attachment, so that papers can cite it. */
  readonly letter: string
  readonly heading: string
  /** The question whose line marks this section; none for those that gather. */
  readonly question: QuestionId | null
  readonly blocks: readonly Block[]
}

/** A run of text with one look. `typed` is what a person wrote, in the content's language. */
export interface Span {
  readonly text: string
  /** False: not strong either where all around it is, as in a cell that heads its row. */
  readonly strong?: boolean
  readonly typed?: boolean
  /** Absolute address; makes the span a link. */
  readonly href?: string
}

/** Paragraph text: one or more spans, set one after the other. Line feeds inside are kept. */
export type Text = readonly Span[]

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | FactsBlock
  | AnswerBlock
  | TableBlock
  | FigureBlock
  | ColumnsBlock
  | NoteBlock
  | WriteLinesBlock
  | SignaturesBlock

export type BlockKind = Block['kind']

/** A heading below the section's own. Level 3 is below level 2's section heading. */
export interface HeadingBlock {
  readonly kind: 'heading'
  readonly level: 2 | 3
  readonly text: string
  /** Its name in lists of headings, where that is shorter. */
  readonly inLists?: string
}

export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly look: 'body' | 'lead' | 'quiet'
  readonly text: Text
  /** True where no page break may part it from what follows. */
  readonly keepWithNext?: boolean
  /** True where it is about the block above it: no figure comes between them. */
  readonly withAbove?: boolean
}

export interface ListBlock {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly Text[]
}

/** Short labelled values side by side. An empty value prints as a line to write on. */
export interface FactsBlock {
  readonly kind: 'facts'
  readonly facts: readonly Fact[]
}

export interface Fact {
  readonly label: string
  readonly value: string
  /** True when a person wrote the value. */
  readonly typed?: boolean
}

/** A question and what was answered; the two look visibly different. */
export interface AnswerBlock {
  readonly kind: 'answer'
  readonly question: string
  /** Paragraphs; none makes `lines` lines to write on. */
  readonly answer: readonly Text[]
  readonly lines: number
}

export interface TableBlock {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** What stands instead of rows where there are none: this many empty rows to write in. */
  readonly emptyRows: number
  /** True of a further part of the table above it: no figure comes between them. */
  readonly withAbove?: boolean
}

export interface Column {
  readonly head: string
  /** Share of the width relative to the other columns. */
  readonly weight: number
  /** True when the column's cells head their row. */
  readonly headsRow?: boolean
  readonly align?: 'start' | 'center'
  /** True when a person wrote the head. */
  readonly typed?: boolean
}

export interface Cell {
  readonly text: Text
  /** Drawn before the text; always said in words too, by `text`. */
  readonly mark?: 'carries' | 'contributes' | 'gap'
}

/**
 * A picture of what stands around it, the same geometry in every material. Its title is the caption,
 * its description what is said to those who do not see it: no words are for the picture alone.
 */
export interface FigureBlock {
  readonly kind: 'figure'
  /** True where most of its description is what people wrote. */
  readonly isTyped?: boolean
  /** Drawn as wide as the text of A4. */
  readonly figure: Figure
  /** The same with larger letters, for those who read large print. */
  readonly largePrint: Figure
  /** The same for a screen that has no room for names beside each other. */
  readonly narrow: Figure
}

/** Two or three short columns under headings of their own. */
export interface ColumnsBlock {
  readonly kind: 'columns'
  readonly columns: readonly {
    /** Whose line the column begins with, where that is not the section's. */
    readonly question?: QuestionId
    readonly heading: string
    /** One paragraph; of several, each is an item of a list. */
    readonly text: readonly Text[]
    readonly lines: number
  }[]
}

/** A set-off box: a label, a finding, a legal remark. */
export interface NoteBlock {
  readonly kind: 'note'
  readonly heading: string
  readonly text: readonly Text[]
  /** Whether the last paragraph may stand beside the others, where there is room. */
  readonly beside?: boolean
}

/** Empty lines under a prompt. */
export interface WriteLinesBlock {
  readonly kind: 'writeLines'
  readonly prompt: string
  readonly lines: number
}

/** One row a party: what they bring and count on, and room to sign. */
export interface SignaturesBlock {
  readonly kind: 'signatures'
  readonly caption: string
  readonly heads: readonly [party: string, name: string, date: string, signature: string]
  readonly rows: readonly { readonly party: string; readonly statement: Text }[]
  readonly emptyRows: number
}
