import { cutName } from '#core/cut-name.ts'
import { isFilled } from '#core/questions/is-filled.ts'
/** Where in a project something is. */
export interface Place {
  /** As `['answers', 'team', 'actors', 3, 'group']`. */
  readonly path: readonly (string | number)[]
  /** The row of the list it is in, from 1; null where it is in no list. */
  readonly row: number | null
  /** What people call that row; empty when it has no name. */
  readonly name: string
}

/** The place at a path, and the row it is in. `project` may be anything: it has not been judged yet. */
export function placeOf(keys: readonly PropertyKey[], project: unknown): Place {
  const path = keys.filter((key) => typeof key !== 'symbol')
  const nth = path.findIndex((part) => typeof part === 'number')
  if (nth === -1) return { path, row: null, name: needOf(path, project) }
  return { path, row: Number(path[nth]) + 1, name: nameIn(at(project, path.slice(0, nth + 1))) }
}

/** Marks stand under the need's id, and its name in the list of needs. */
function needOf([answers, team, part, id]: Place['path'], project: unknown): string {
  if (part !== 'coverage' || answers !== 'answers' || team !== 'team') return ''
  const needs = at(project, ['answers', 'team', 'needs'])
  return nameIn(Array.isArray(needs) ? needs.find((need) => at(need, ['id']) === id) : null)
}

const at = (value: unknown, path: Place['path']): unknown =>
  path.reduce(
    (found, part) =>
      typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined,
    value,
  )

/** What the rows of each list are called by: needs, actors, agreed actions, signs, meetings and so on. */
const naming = ['name', 'what', 'party', 'sign', 'purpose', 'text', 'risk'] as const
function nameIn(row: unknown): string {
  const names = naming.map((key) => at(row, [key]))
  const name = names.find((each) => typeof each === 'string' && isFilled(each))
  return typeof name === 'string' ? cutName(name) : ''
}
