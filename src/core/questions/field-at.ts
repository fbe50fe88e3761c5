import { type FieldId, fieldIds, placesOf } from './fields.ts'

const fieldAtPlace = new Map(
  fieldIds.flatMap((field) => placesOf(field).map((place) => [place, field] as const)),
)

/**
 * The field to which a place in the answers belongs, as `['team', 'actors', 3, 'gains']` to
 * `motivation.gains`; null for a place above all fields, such as `['team']`, and for one the answers
 * do not have.
 */
export function fieldAt(path: readonly (string | number)[]): FieldId | null {
  const isActor = path[1] === 'actors'
  const parts = path.slice(0, 4).map((part, place) => (isActor && place === 2 ? '*' : part))
  for (let length = parts.length; length > 0; length--) {
    const found = fieldAtPlace.get(parts.slice(0, length).join('.'))
    if (found) return found
  }
  return null
}
