import * as z from 'zod/mini'
import { type Project, projectSchema } from '#core/project/project.ts'

/** Every place of a project where a value stands, as `answers.team.actors[].name`. */
export const schemaLeaves = (): readonly string[] => [...new Set(leavesOf(projectSchema, ''))]

function leavesOf(schema: unknown, path: string): readonly string[] {
  if (schema instanceof z.ZodMiniNullable) return leavesOf(schema.def.innerType, path)
  if (schema instanceof z.ZodMiniRecord) return leavesOf(schema.def.valueType, `${path}{}`)
  if (schema instanceof z.ZodMiniArray) return leavesOf(schema.def.element, `${path}[]`)
  if (!(schema instanceof z.ZodMiniObject)) return [path]
  return Object.entries(schema.shape).flatMap(([key, inner]) =>
    leavesOf(inner, path === '' ? key : `${path}.${key}`),
  )
}

/** The leaves at which the later project has an answer that the earlier does not have there. */
export function changedLeaves(before: Project, after: Project): ReadonlySet<string> {
  const had = new Map(placesOf(before, '', ''))
  const has = new Map(placesOf(after, '', ''))
  const found = new Set<string>()
  for (const [place, [leaf, value]] of has)
    if (!isEmpty(value) && had.get(place)?.[1] !== value) found.add(leaf)
  // What is taken out of a list of choices is a change too; a row that is gone says nothing of its fields.
  for (const [place, [leaf]] of had) if (leaf.endsWith('[]') && !has.has(place)) found.add(leaf)
  return found
}

type Place = readonly [place: string, [leaf: string, value: unknown]]

const isEmpty = (value: unknown) => value === null || value === ''

function placesOf(value: unknown, place: string, leaf: string): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [[place, [leaf, value]]]
  const isList = Array.isArray(value)
  const isRecord = /(coverage(\{\})?|setAside)$/.test(leaf)
  return Object.entries(value).flatMap(([key, inner]) =>
    placesOf(
      inner,
      `${place}/${key}`,
      isList ? `${leaf}[]` : isRecord ? `${leaf}{}` : leaf === '' ? key : `${leaf}.${key}`,
    ),
  )
}
