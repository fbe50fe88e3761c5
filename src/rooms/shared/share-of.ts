import * as z from 'zod/mini'

/**
 * As much of a value as an object schema names, and nothing beside it: what a strict schema is to take
 * is made by the schema itself. Lists and texts keep their identity.
 */
export function shareOf(schema: unknown, whole: unknown): unknown {
  if (!(schema instanceof z.ZodMiniObject)) return whole
  return Object.fromEntries(
    Object.entries(schema.shape).map(([key, inner]) => [key, shareOf(inner, at(whole, key))]),
  )
}

/**
 * The value with a share of it in its place; what the schema does not name stays as it is, and what
 * is the same keeps its identity.
 */
export function withShare(schema: unknown, whole: unknown, share: unknown): unknown {
  if (!(schema instanceof z.ZodMiniObject)) return share
  const entries = Object.entries(schema.shape).map(([key, inner]): [string, unknown] => [
    key,
    withShare(inner, at(whole, key), at(share, key)),
  ])
  if (isObject(whole) && entries.every(([key, value]) => whole[key] === value)) return whole
  return { ...(isObject(whole) ? whole : {}), ...Object.fromEntries(entries) }
}

interface Member {
  readonly schema: z.core.$ZodType
  readonly path: readonly string[]
}

/**
 * The smallest member of an object schema that is judged by itself and holds what stands at a path: a
 * text is, a list is taken whole. Null where the schema knows no such place.
 */
export function memberAt(schema: z.core.$ZodType, path: readonly string[]): Member | null {
  const [key, ...rest] = path
  if (key === undefined || !isPlainObjectSchema(schema)) return { schema, path: [] }
  const member = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined
  const inner = member ? memberAt(member, rest) : null
  return inner && { ...inner, path: [key, ...inner.path] }
}

/** The value with another at a path of its objects. */
export function withMember<T>(whole: T, path: readonly string[], value: unknown): T {
  const [key, ...rest] = path
  if (key === undefined) return value as T
  return { ...whole, [key]: withMember(at(whole, key), rest, value) }
}

/** Without a check of its own, which asks about several members at once. */
const isPlainObjectSchema = (schema: unknown): schema is z.ZodMiniObject =>
  schema instanceof z.ZodMiniObject && (schema.def.checks ?? []).length === 0

const at = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
