import { type FieldId, fields } from '#core/questions/fields.ts'
import { valueAt } from '#core/questions/places.ts'
import { placeOf } from './place.ts'
import type { Project } from './project.ts'

export interface RemarkedRow {
  readonly id: string
  readonly name: string
}

/** The rows of a field that have a name, for a remark to be about: needs, actors, meetings and so on. */
export function remarkedRows(
  { answers }: Pick<Project, 'answers'>,
  field: FieldId,
): readonly RemarkedRow[] {
  const lists = Object.keys(fields[field].texts)
    .filter((place) => place.includes('.*.'))
    .map((place) => place.slice(0, place.indexOf('.*.')))
  return [...new Set(lists)].flatMap((list) => {
    const rows = valueAt(answers, list)
    if (!Array.isArray(rows)) return []
    return rows.flatMap((row: unknown, place): RemarkedRow[] => {
      const { name } = placeOf([...list.split('.'), place], answers)
      const id: unknown = Object(row).id
      return typeof id === 'string' && name !== '' ? [{ id, name }] : []
    })
  })
}
