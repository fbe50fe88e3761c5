import type { CharterWords } from '#core/charter/document/charter-words.ts'
import type { Code } from '#core/questions/codes.ts'
import type { SheetRunningWords } from './sheet-document.ts'

/** All that can be printed for a workshop, in the order of a list of it: eight sheets, and what goes with them. */
export const sheetIds = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'dots', 'signs', 'poster'] as const
export type SheetId = (typeof sheetIds)[number]

/** Those that are the same whatever was answered. */
export const alwaysBlank: ReadonlySet<SheetId> = new Set<SheetId>(['G', 'dots', 'signs'])

/** Every word of the sheets, in one language: their own, and those of questions and choices. */
export interface SheetWords extends SheetTexts {
  readonly charter: CharterWords
  readonly running: SheetRunningWords
}

type Names<K extends string> = Readonly<Record<K, string>>

/** The sheets' own words. */
export interface SheetTexts {
  /** What the file is called in lists of files. */
  readonly type: string
  readonly names: Names<SheetId>
  /** What is done with it, in a line. */
  readonly leads: Names<SheetId>
  /** "Ark A". */
  readonly label: (letter: string) => string
  readonly table: string
  readonly tableNumber: (number: number) => string
  /** Read instead of a cross. */
  readonly chosen: string
  readonly problem: Names<
    | 'sentence'
    | 'when'
    | 'happens'
    | 'affects'
    | 'felt'
    | 'tried'
    | 'open'
    | 'fixed'
    | 'signs'
    | 'better'
  >
  readonly needs: {
    readonly task: string
    readonly kinds: Names<Code<'kind'>>
    readonly importance: Names<Code<'importance'>>
  }
  readonly actors: {
    readonly who: string
    readonly gives: string
    readonly gains: string
    readonly relation: Names<'relevant' | 'affected'>
    readonly voice: Names<Code<'voice'>>
    readonly commitment: Names<'asked' | 'committed'>
  }
  readonly team: Names<'need' | 'gap' | 'isGap' | 'contributes' | 'carries' | 'legend'>
  readonly giving: Names<'actor' | 'gives' | 'gains' | 'heldBack' | 'ourAnswer' | 'together'>
  readonly arena: Names<
    | 'form'
    | 'place'
    | 'rhythm'
    | 'access'
    | 'takesPart'
    | 'decide'
    | 'influence'
    | 'fixed'
    | 'reply'
    | 'rules'
    | 'disagree'
  > & { readonly roles: Names<Code<'role'>> }
  readonly check: Names<'test' | 'criterion' | 'stairs' | 'ourName'>
  readonly close: Names<'what' | 'who' | 'when' | 'steps' | 'win' | 'disagreements' | 'reply'>
  readonly dots: Names<'number' | 'idea' | 'dots'>
  readonly poster: Names<'title' | 'task' | 'around' | 'seats' | 'joinIn'>
}
