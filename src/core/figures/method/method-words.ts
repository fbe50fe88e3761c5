import type { QuestionId } from '#core/questions/question-ids.ts'

/** A thing in a figure: its name, and a few words more under it. */
export interface Named {
  readonly name: string
  readonly about: string
}

/** A figure's title, a sentence that says what it shows, and its things. */
type Shown<Things extends string> = {
  readonly title: string
  readonly said: string
} & Readonly<Record<Things, Named>>

/** What a citizen does in a phase, from least to most. */
export type Part = 'none' | 'answers' | 'creates'

/** Every word in the figures that explain the method; as in `FigureWords`, none ends in a full stop. */
export interface MethodFigureWords {
  readonly pressure: Shown<'expectations' | 'means' | 'staff' | 'local' | 'civil'> & {
    /** Over what the two press on. */
    readonly uncounted: string
  }
  readonly hats: Shown<'authority' | 'provider' | 'arena'>
  readonly chain: Shown<'voters' | 'politicians' | 'officials' | 'staff' | 'citizens'> & {
    /** Lies on the table. */
    readonly task: string
  }
  readonly definition: Shown<'define' | 'design' | 'implement' | 'better'>
  readonly notCoCreation: Shown<'consultation' | 'programmed' | 'offloading'>
  readonly staircase: { readonly title: string }
  readonly ways: Shown<'politicians' | 'officials' | 'staff' | 'citizens'> & {
    /** Where all four lead. */
    readonly task: string
  }
  /** Of which citizens, the codes say. */
  readonly citizens: Shown<never> & {
    readonly phases: readonly [string, string, string]
    readonly parts: Readonly<Record<Part, string>>
  }
  readonly ladder: Shown<'alone' | 'together'>
  readonly gains: Shown<'effectiveness' | 'cohesion' | 'innovation' | 'democracy'>
  readonly leading: Shown<'one' | 'many'>
  /** Under each of the four questions. */
  readonly recipe: { readonly title: string; readonly said: string } & Readonly<
    Record<QuestionId, string>
  >
}
