import type { Answers } from './answers.ts'
import { arenaFields } from './arena-fields.ts'
import type { FieldDefinition } from './field-definition.ts'
import type { FieldState } from './field-state.ts'
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

export const fieldIds = Object.keys(all) as FieldId[]
export const isFieldId = (text: string): text is FieldId => Object.hasOwn(all, text)

/** The fields of docs/method.md, in the order of their numbers. */
export const fields = Object.fromEntries(
  fieldIds.map((id) => [id, knowingItsState(id, all[id])]),
) as Readonly<Record<FieldId, FieldDefinition<Answers>>>

/** Where the answers to a field lie. */
export const placesOf = (field: FieldId): readonly string[] => fields[field].places ?? [field]

/**
 * With the state of the latest answers at hand: it is what lies at the field's places that decides it, so at
 * a keystroke, when every field is asked, only those of the part one writes in are worked out.
 */
function knowingItsState(
  id: FieldId,
  definition: FieldDefinition<Answers>,
): FieldDefinition<Answers> {
  const places = definition.places ?? [id]
  const parts = [...new Set(places.map((place) => place.split('.')[0] as keyof Answers))]
  let latest: { readonly read: readonly unknown[]; readonly state: FieldState } | null = null
  return {
    ...definition,
    state: (answers) => {
      if (!latest?.read.every((value, place) => value === answers[parts[place] as keyof Answers]))
        latest = { read: parts.map((part) => answers[part]), state: definition.state(answers) }
      return latest.state
    },
  }
}

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
