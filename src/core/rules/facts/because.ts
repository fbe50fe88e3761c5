import { pages } from '#core/journey/pages.ts'
import type { Code, CodeSet } from '#core/questions/codes.ts'
import { type FieldId, fieldIds } from '#core/questions/fields.ts'
import { type PageId, pageIds } from '#core/questions/question-ids.ts'

/** A choice somebody made, with the set its words stand under. */
export interface Chosen<S extends CodeSet = CodeSet> {
  readonly set: S
  readonly code: Code<S>
}

/**
 * An answer a result rests on, so that a screen or a paper can quote it and lead to it. For a result
 * that is open, the answer it waits for.
 */
export interface Because {
  readonly field: FieldId
  readonly page: PageId
  /** Ids of the needs and actors the answer stands with; none where the field stands alone. */
  readonly refs: readonly string[]
  /** What was chosen there; none for a text, or where nothing is chosen. */
  readonly chosen: readonly Chosen[]
}

const pageOfField = Object.fromEntries(
  pageIds.flatMap((page) => pages[page].fields.map((field) => [field, page])),
) as Record<FieldId, PageId>

/** The page a field stands on. */
export const pageOf = (field: FieldId): PageId => pageOfField[field]

export const because = (
  field: FieldId,
  rows: readonly { readonly id: string }[] = [],
  choices: readonly Chosen[] = [],
): Because => ({
  field,
  page: pageOf(field),
  refs: rows.length === 1 ? rows.map((row) => row.id) : [...new Set(rows.map((row) => row.id))],
  chosen: choices,
})

/** The choice as a list: empty where nothing is chosen. */
export const chosen = <S extends CodeSet>(set: S, code: Code<S> | null): readonly Chosen<S>[] =>
  code === null ? [] : [{ set, code }]

/** One entry a field, in the order of the fields, with all rows and choices it is named for. */
export function merged(all: readonly Because[]): readonly Because[] {
  const byField = Map.groupBy(all, (each) => each.field)
  return fieldIds.flatMap((field) => {
    const found = byField.get(field)
    if (!found) return []
    const choices = found.flatMap((each) => each.chosen)
    return {
      field,
      page: pageOf(field),
      refs: [...new Set(found.flatMap((each) => each.refs))],
      chosen: choices.filter(
        ({ set, code }, place) =>
          choices.findIndex((other) => other.set === set && other.code === code) === place,
      ),
    }
  })
}
