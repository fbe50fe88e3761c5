import { folded } from '#core/folded.ts'
import { limits } from '#core/limits.ts'
import { type Pasted, type PastedRow, type PasteSet, readPasted } from '#core/pasted.ts'

/** What a column of a pasted table can be besides the texts. */
export const tableRole = 'table'

/** `words` are what a table in the room is called, in every language: `Bord 4` is 4. */
const tablesBy = (words: readonly string[]): PasteSet => ({
  role: tableRole,
  heads: words.map(folded),
  codes: new Map(
    Array.from({ length: limits.tables }, (_, nth) => String(nth + 1)).flatMap((number) => [
      [number, number],
      ...words.map((word): [string, string] => [folded(`${word} ${number}`), number]),
    ]),
  ),
})

/** Reads a pasted list of ideas, or a table with their tables in a column. What stands twice comes once. */
export function readPastedIdeas(
  text: string,
  heads: { readonly idea: readonly string[]; readonly table: readonly string[] },
): Pasted {
  const pasted = readPasted(text, heads.idea.map(folded), [tablesBy(heads.table)])
  return { ...pasted, rows: (as) => withoutRepeats(pasted.rows(as)) }
}

/** The number of its table; null where it has none. */
export const tableOf = ({ codes }: PastedRow): number | null => {
  const table = codes[tableRole]
  return table === undefined ? null : Number(table)
}

/** Two tables may say the same, and both said it. */
function withoutRepeats(rows: readonly PastedRow[]): readonly PastedRow[] {
  const known = new Set<string>()
  return rows.filter((row) => {
    const key = `${tableOf(row)} ${folded(row.name)}`
    return known.size < known.add(key).size
  })
}
