import type { Answers } from '#core/questions/answers.ts'
import { type FieldId, fields } from '#core/questions/fields.ts'
import { valueAt } from '#core/questions/places.ts'

/** A text of a field, with the id of the row it stands in; null where the field stands alone. */
export interface FieldText {
  readonly text: string
  readonly ref: string | null
}

/** The lists whose rows are spoken of one by one; a text in any other stands with its field. */
const spokenOf: readonly string[] = ['team.needs', 'team.actors', 'arena.process.meetings']

/** Every text that people write in a field, row by row. */
export function fieldTexts(field: FieldId, answers: Answers): readonly FieldText[] {
  const places = Object.keys(fields[field].texts).map((place) => place.split('.*'))
  const byList = Map.groupBy(places, ([list = '', ...inRow]) => (inRow.length > 0 ? list : null))
  return [...byList].flatMap(([list, among]) => {
    if (list === null) return among.flatMap(([place = '']) => textAt(answers, place, null))
    const rows = Object.values(Object(valueAt(answers, list)))
    return rows.flatMap((row) => {
      const ref = spokenOf.includes(list) ? String(valueAt(row, 'id')) : null
      return among.flatMap(([, inRow = '']) => textAt(row, inRow.slice(1), ref))
    })
  })
}

function textAt(value: unknown, place: string, ref: string | null): readonly FieldText[] {
  const text = valueAt(value, place)
  return typeof text === 'string' ? [{ text, ref }] : []
}
