import type { Answers } from './answers.ts'
import { arenaFields } from './arena-fields.ts'
import type { FieldDefinition } from './field-definition.ts'
import { motivationFields } from './motivation-fields.ts'
import { problemFields } from './problem-fields.ts'
import { startFields } from './start-fields.ts'
import { teamFields } from './team-fields.ts'

const all = {
  ...startFields,
  ...problemFields,
  ...teamFields,
  ...motivationFields,
  ...arenaFields,
}
type All = typeof all
export type FieldId = keyof All

/** The fields of docs/method.md, in the order of their numbers. */
export const fields: Readonly<Record<FieldId, FieldDefinition<Answers>>> = all
export const fieldIds = Object.keys(fields) as FieldId[]
export const isFieldId = (text: string): text is FieldId => Object.hasOwn(fields, text)

/** Where the answers to a field lie. */
export const placesOf = (field: FieldId): readonly string[] => fields[field].places ?? [field]

type Texts = All[FieldId]['texts']
/** The place of a text that people write. */
export type TextPlace = { [F in FieldId]: keyof All[F]['texts'] }[FieldId]

/** The soft limit of every text by its place, in characters; null where it has none. */
export const softLimits: {
  readonly [P in TextPlace]: Extract<Texts, Readonly<Record<P, unknown>>>[P]
} = Object.assign({}, ...fieldIds.map((id) => fields[id].texts))

type AsksOf<F> = F extends { readonly asks: readonly (infer A)[] } ? A : never
/** A question that stands with a field, for when its answer looks thin. */
export type FieldHint = { [F in FieldId]: AsksOf<All[F]> }[FieldId]
