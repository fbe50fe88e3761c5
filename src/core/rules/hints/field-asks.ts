import { type FieldHint, type FieldId, fieldIds, fields } from '#core/questions/fields.ts'

/** A question that stands with a field, by its place among the field's `asks`. */
export interface FieldAsk {
  readonly field: FieldId
  readonly ask: number
}

/** When an answer looks thin, the question its writer is asked (docs/method.md, section 8). */
export const fieldAsks = Object.fromEntries(
  fieldIds.flatMap((field) =>
    (fields[field].asks ?? []).map((code, ask): [string, FieldAsk] => [code, { field, ask }]),
  ),
) as Readonly<Record<FieldHint, FieldAsk>>
