/** The rows whose name holds what is searched for, whatever the case. An empty search finds all. */
export function findByName<T extends { readonly name: string }>(
  rows: readonly T[],
  search: string,
): readonly T[] {
  const wanted = search.trim().toLowerCase()
  return wanted === '' ? rows : rows.filter(({ name }) => name.toLowerCase().includes(wanted))
}
