import { cutName } from '#core/cut-name.ts'
import { folded } from '#core/folded.ts'
import type { Mark } from '#core/questions/team.ts'
import type { Cells } from './csv-text.ts'

/** The columns a table of each kind is written with, the name first; coverage has one more for each actor. */
export const tableColumns = {
  needs: ['kind', 'importance'],
  actors: ['group', 'side', 'relation', 'brings', 'represents', 'circle', 'contact'],
  coverage: ['kind', 'importance'],
} as const
export type TableKind = keyof typeof tableColumns
export type Detail = (typeof tableColumns)[TableKind][number]

/** What a column is taken for; `mark` is one actor's marks on the needs. */
export type ColumnUse = 'name' | Detail | 'mark' | 'skip'

/** Those of a detail that are one of a set of codes. */
export const codedDetails = ['kind', 'importance', 'group', 'side', 'relation', 'circle'] as const
export type CodedDetail = (typeof codedDetails)[number]
export const isCoded = (use: ColumnUse): use is CodedDetail =>
  codedDetails.some((detail) => detail === use)

/** The words a table is known by, folded, in every language there is. */
export interface TableWords {
  readonly heads: { readonly [U in 'name' | Detail]: readonly string[] }
  readonly codes: { readonly [D in CodedDetail]: ReadonlyMap<string, string> }
  /** Null says that there is no mark. */
  readonly marks: ReadonlyMap<string, Mark | null>
}

export interface TableColumn {
  /** What stands over it; empty where the table has no heads. */
  readonly head: string
  /** The first words in it. */
  readonly sample: string
  readonly use: ColumnUse
}

/** A table that has been read and not yet taken. */
export interface ReadTable {
  readonly kind: TableKind
  readonly columns: readonly TableColumn[]
  /** Each with its number in the file, from 1. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
}

/**
 * What a table most likely holds, for a person to put right: columns by what stands over them, else by
 * all their words. The coverage has the actors' names over it; others have heads only where one is known.
 */
export function readTable(kind: TableKind, cells: Cells, words: TableWords): ReadTable {
  const lines = cells
    .map((row, place) => ({ line: place + 1, cells: row }))
    .filter((row) => row.cells.some((cell) => folded(cell) !== ''))
  const uses: readonly ('name' | Detail)[] = ['name', ...tableColumns[kind]]
  const known = new Set(uses.flatMap((use) => words.heads[use]))
  const [first, ...rest] = lines
  const hasHeads =
    first !== undefined &&
    (kind === 'coverage' || first.cells.some((cell) => known.has(folded(cell))))
  const rows = hasHeads ? rest : lines
  const heads = hasHeads ? first.cells : []
  const width = Math.max(0, ...lines.map((row) => row.cells.length))
  const found = Array.from({ length: width }, (_, place) => ({
    head: (heads[place] ?? '').trim(),
    said: rows.map((row) => (row.cells[place] ?? '').trim()).filter((cell) => cell !== ''),
  }))
  const guessed = usesOf(kind, found, words)
  const columns = found.map(({ head, said }, place) => ({
    head,
    sample: cutName(said.slice(0, 2).join(', ')),
    use: guessed[place] ?? 'skip',
  }))
  return { kind, columns, rows }
}

type Found = Pick<TableColumn, 'head'> & { readonly said: readonly string[] }

function usesOf(kind: TableKind, columns: readonly Found[], words: TableWords): ColumnUse[] {
  const taken = new Set<ColumnUse>()
  const uses = columns.map(({ head, said }, place): ColumnUse | null => {
    const found = (['name', ...tableColumns[kind]] as const).find(
      (use) =>
        !taken.has(use) &&
        (words.heads[use].includes(folded(head)) ||
          (place > 0 && head === '' && use !== 'name' && areCodes(use, said, words))),
    )
    if (found) taken.add(found)
    return found ?? null
  })
  // Of the coverage the name is first, whatever stands over it. What nobody knows is for people to say.
  const name = uses.includes('name') ? -1 : uses.indexOf(null)
  const isMark = ({ head, said }: Found) => kind === 'coverage' && (head !== '' || said.length > 0)
  return columns.map((column, place) =>
    place === name ? 'name' : (uses[place] ?? (isMark(column) ? 'mark' : 'skip')),
  )
}

const areCodes = (use: Detail, said: readonly string[], words: TableWords) =>
  isCoded(use) && said.length > 0 && said.every((cell) => words.codes[use].has(folded(cell)))
