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

/** The value with a share of it in its place; what the schema does not name stays as it is. */
export function withShare(schema: unknown, whole: unknown, share: unknown): unknown {
  if (!(schema instanceof z.ZodMiniObject)) return share
  const changed = Object.entries(schema.shape).map(([key, inner]) => [
    key,
    withShare(inner, at(whole, key), at(share, key)),
  ])
  return { ...(isObject(whole) ? whole : {}), ...Object.fromEntries(changed) }
}

const at = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
