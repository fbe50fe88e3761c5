import type { ExampleId } from '#core/project/project.ts'
import type { Code, CodeSet } from '#core/questions/codes.ts'
import type { FieldId } from '#core/questions/fields.ts'
import type { PageId, QuestionId } from '#core/questions/question-ids.ts'

/** What a field says for itself: docs/method.md section 2, in one language. */
export interface FieldWords {
  readonly name: string
  readonly help: string
  readonly good: string
  readonly bad: string
  /** What is asked when an answer looks thin, in the order of the field's row in `fieldAsks`. */
  readonly asks: readonly string[]
}
export type AllFieldWords = Readonly<Record<FieldId, FieldWords>>

/** The fields whose name begins with `Part`: a question, or `start` for what comes before the first. */
export type FieldWordsOf<Part extends string> = Readonly<
  Record<Extract<FieldId, `${Part}.${string}`>, FieldWords>
>

interface Named {
  readonly name: string
}

/** A code's name and, for some, one explaining sentence or question; empty for the rest. */
export interface CodeWords extends Named {
  readonly text: string
}

/** One of the four ways to co-creation. */
export interface WayWords extends CodeWords {
  /** The case the deck itself points to. */
  readonly deckCase: string
  /** The pitfall this way most often meets. */
  readonly risk: string
}

/** What holds an actor back, and ways of lowering it. */
export interface BarrierWords extends Named {
  readonly ways: readonly string[]
}

type WordsOf<S extends CodeSet> = Named &
  (S extends 'way' ? WayWords : S extends 'barrier' ? BarrierWords : CodeWords)

/** The words of a coverage mark, by its number: `markNames[0]` is a cell without a mark. */
export const markNames = ['none', 'contributes', 'carries'] as const
export type MarkName = (typeof markNames)[number]

/** The words of every code set; read this type where the set is only known when running. */
export type CodeSetWords = {
  readonly [S in CodeSet]: Readonly<Record<Code<S>, WordsOf<S>>>
}
export type AllCodeWords = CodeSetWords & { readonly mark: Readonly<Record<MarkName, CodeWords>> }

/** A page's own words; the deck's question above them is its question's `caption`. */
export interface PageWords {
  readonly title: string
  /** Short, for the tab that leads here. */
  readonly tab: string
  readonly lead: string
  /** Two or three questions the group asks itself. */
  readonly ask: readonly string[]
}
export type AllPageWords = Readonly<Record<PageId, PageWords>>

export interface QuestionWords {
  /** The deck's own question. */
  readonly caption: string
  readonly nav: string
}
export type AllQuestionWords = Readonly<Record<QuestionId, QuestionWords>>

export interface ExampleWords {
  readonly title: string
  /** Says that the example is constructed; stands wherever the example is shown. */
  readonly label: string
}
export type AllExampleWords = Readonly<Record<ExampleId, ExampleWords>>

/** What a finding speaks about; a finding that does not use a name ignores it. */
export interface FindingNames {
  readonly need: string
  /** One or several names, each quoted: they stand as the subject, whatever they are. */
  readonly actor: string
  /** A resource source in words. */
  readonly source: string
}

/** What may stand over a column of a pasted table. */
export type PasteHeads = Readonly<
  Record<'need' | 'actor' | 'kind' | 'importance' | 'group' | 'idea' | 'table', readonly string[]>
>
