import { folded } from '#core/folded.ts'

/** The rows whose name holds what is searched for. An empty search finds all. */
export function findByName<T extends { readonly name: string }>(
  rows: readonly T[],
  search: string,
): readonly T[] {
  const wanted = folded(search)
  return wanted === '' ? rows : rows.filter(({ name }) => folded(name).includes(wanted))
}
