import { isList, isRecord, isSame, keyOf, type PlainRecord } from '#core/plain-values.ts'

/**
 * What several versions must have in common, where nobody knows what they were made of: a value all have;
 * rows and members all have; of an answer that some have not given, that it was not given. Where one version
 * alone has another answer than all the others, theirs: it was changed there. But not where the first, which
 * is the oldest, is the one, for the others may have changed it; nor where two differ. An answer of which
 * nothing is known counts as not given, so that every version of it is new.
 */
export function commonOf(versions: readonly unknown[]): unknown {
  const [oldest, ...others] = versions
  if (others.every((each) => isSame(oldest, each))) return oldest
  if (versions.every(isList)) return commonRows(versions)
  if (versions.every(isRecord)) return commonMembers(versions)
  return commonAnswer(versions)
}

function commonRows(versions: readonly (readonly unknown[])[]): readonly unknown[] {
  const [first = new Map<string, unknown>(), ...others] = versions.map(
    (list) => new Map(list.map((row) => [keyOf(row), row])),
  )
  return [...first.keys()]
    .filter((key) => others.every((other) => other.has(key)))
    .map((key) => commonOf([first.get(key), ...others.map((other) => other.get(key))]))
}

function commonMembers(versions: readonly PlainRecord[]): PlainRecord {
  const [first = {}, ...others] = versions
  const keys = Object.keys(first).filter((key) => others.every((row) => Object.hasOwn(row, key)))
  return Object.fromEntries(
    keys.map((key) => [key, commonOf(versions.map((version) => version[key]))]),
  )
}

function commonAnswer(versions: readonly unknown[]): unknown {
  const none = versions.find((value) => value === '' || value === null)
  if (none !== undefined) return none
  const [oldest] = versions
  const alike = versions.filter((value) => value === oldest).length
  if (versions.length > 2 && alike === versions.length - 1) return oldest
  return versions.some((value) => typeof value === 'string') ? '' : null
}
