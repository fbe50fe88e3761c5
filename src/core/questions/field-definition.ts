import type { FieldState } from './field-state.ts'
import { isFilled } from './is-filled.ts'
import type { PageId } from './question-ids.ts'
import type { AskedOfEach } from './team-facts.ts'

/**
 * All that is decided of one field, but for its words. `Given` is what of the answers it reads.
 * A place is where an answer lies, as `problem.openness.fixed`; `*` stands for each row of a list.
 */
export interface FieldDefinition<Given = never> {
  /** What people read it by, on paper and in docs/method.md: 1.1 is the first of question 1. */
  readonly number: string
  readonly page: PageId
  /** On the short route too. */
  readonly short?: boolean
  /** Where its answers lie; without it, at the field's own name. */
  readonly places?: readonly string[]
  /**
   * The place of each text, with its soft limit in characters: above it a hint is given, never an
   * error. Null for a text that is not counted.
   */
  readonly texts: Readonly<Record<string, number | null>>
  /** The places of private notes: see `off-paper.ts`. */
  readonly private?: readonly string[]
  /** The places of what is judged of somebody: see `assessments.ts`. */
  readonly assessed?: readonly string[]
  /** What its writer is asked when the answer looks thin, in the order of the words' `asks`. */
  readonly asks?: readonly string[]
  readonly state: (answers: Given) => FieldState
  /** What it asks of each actor in turn; it is full when every actor has an answer. */
  readonly eachActor?: AskedOfEach
}

export const of = (...parts: boolean[]): FieldState =>
  parts.every(Boolean) ? 'full' : parts.some(Boolean) ? 'partial' : 'empty'
export const text = (value: string): FieldState => of(isFilled(value))
export const listOf = (values: readonly string[]): FieldState => of(values.some(isFilled))
/** With a question that only some choices lead to: one of the parts while it is asked, else beside them. */
export const withFollowUp = (
  isAsked: boolean,
  isAnswered: boolean,
  ...parts: boolean[]
): FieldState => (isAsked ? of(...parts, isAnswered) : beside(of(...parts), isAnswered))
/** What stands beside the things a field asks for begins it, and never makes it full. */
export const beside = (state: FieldState, ...others: boolean[]): FieldState =>
  state === 'empty' && others.some(Boolean) ? 'partial' : state
