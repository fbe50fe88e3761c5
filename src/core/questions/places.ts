import { isList, keyOf } from '#core/plain-values.ts'
import { type Answers, emptyAnswers } from './answers.ts'
import { emptyActor } from './team.ts'

/** A list with nothing but a row in which nothing is answered. */
const withRow = { ...emptyAnswers, team: { ...emptyAnswers.team, actors: [emptyActor('', '')] } }

/** What stands at a place in a value, as `problem.openness.fixed`; the value itself at no place. */
export const valueAt = (value: unknown, place: string): unknown =>
  place === '' ? value : place.split('.').reduce((part, key) => Object(part)[key], value)

/**
 * The answers with nothing at these places: what is nowhere else keeps its identity. A place is as in
 * a `FieldDefinition`, and its only rows are actors.
 */
export function withoutAnswersAt(answers: Answers, places: readonly string[]): Answers {
  const emptied = places.reduce(
    (left: unknown, place) => emptiedAt(left, withRow, place.split('.')),
    answers,
  )
  // Each answer is replaced by an empty one of its own kind.
  return emptied as Answers
}

function emptiedAt(value: unknown, empty: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return empty
  if (key === '*' && Array.isArray(value))
    return value.map((row) => emptiedAt(row, valueAt(empty, '0'), rest))
  return { ...Object(value), [key]: emptiedAt(valueAt(value, key), valueAt(empty, key), rest) }
}

/**
 * The answers with what `other` has at these places where nothing is answered. Rows are the same by their
 * ids; one that `other` has not stays as it is.
 */
export function withAnswersOf(
  answers: Answers,
  other: Answers,
  places: readonly string[],
): Answers {
  const filled = places.reduce(
    (left: unknown, place) => filledAt([left, other], withRow, place.split('.')),
    answers,
  )
  // Each answer is replaced by one of its own place.
  return filled as Answers
}

function filledAt(
  [value, other]: readonly [unknown, unknown],
  empty: unknown,
  [key, ...rest]: readonly string[],
): unknown {
  if (other === undefined) return value
  if (key === undefined) return countAt(value, empty, []) > 0 ? value : other
  if (key === '*' && isList(value) && isList(other)) {
    const rows = new Map(other.map((row) => [keyOf(row), row]))
    return value.map((row) => filledAt([row, rows.get(keyOf(row))], valueAt(empty, '0'), rest))
  }
  const both = [valueAt(value, key), valueAt(other, key)] as const
  return { ...Object(value), [key]: filledAt(both, valueAt(empty, key), rest) }
}

/** How many of a place's rows have an answer there; one or none where it has no rows. */
export const answeredAt = (answers: Answers, place: string): number =>
  countAt(answers, withRow, place.split('.'))

/** True when anything is answered at a place, in any of its rows. */
export const isAnsweredAt = (answers: Answers, place: string): boolean =>
  answeredAt(answers, place) > 0

function countAt(value: unknown, empty: unknown, [key, ...rest]: readonly string[]): number {
  if (key === undefined) return Number(Array.isArray(value) ? value.length > 0 : value !== empty)
  if (key === '*' && Array.isArray(value))
    return value.reduce((sum, row) => sum + countAt(row, valueAt(empty, '0'), rest), 0)
  return countAt(valueAt(value, key), valueAt(empty, key), rest)
}
