import { isRecord } from '#core/plain-values.ts'

export type Path = readonly (string | number)[]

/**
 * `unknown` what no project has was left out · `unanswered` what was missing or of the wrong kind counts as not
 * answered · `ownId` a row has an id of its own now · `unlinked` it referred to a row that is not there.
 */
export type Kind = 'unknown' | 'unanswered' | 'ownId' | 'unlinked'

export interface Repair {
  readonly kind: Kind
  readonly path: Path
}

/** What stands at a path, of its own and never of what every object knows; undefined where nothing does. */
export const valueAt = (whole: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? Reflect.get(part, key)
        : undefined,
    whole,
  )

/** The same with another value at a path, or with undefined without it. Names such as `__proto__` are names. */
export function withAt(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(whole)) {
    const nth = Number(key)
    const next = withAt(whole[nth], rest, value)
    return next === undefined ? whole.toSpliced(nth, 1) : whole.with(nth, next)
  }
  if (!isRecord(whole)) return whole
  const name = String(key)
  const next = withAt(valueAt(whole, [name]), rest, value)
  const others = Object.entries(whole).filter(([each]) => each !== name)
  return Object.fromEntries(next === undefined ? others : [...others, [name, next]])
}
