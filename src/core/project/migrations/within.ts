/** The value with what stands at a path of its records changed; as it is where there is no such place. */
export function within(
  value: unknown,
  [key, ...deeper]: readonly string[],
  change: (part: unknown) => unknown,
): unknown {
  if (key === undefined) return change(value)
  if (!isRecord(value) || !Object.hasOwn(value, key)) return value
  return { ...value, [key]: within(value[key], deeper, change) }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A record with what it lacks of another; what is no record stays as it is. */
export const withAdded = (value: unknown, unanswered: object): unknown =>
  isRecord(value) ? { ...unanswered, ...value } : value
