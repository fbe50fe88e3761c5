import { markIn } from '#core/questions/marks.ts'
import type { Actor, Mark, Need, TeamAnswers } from '#core/questions/team.ts'
import type { Cells } from './csv-text.ts'
import {
  type CodedDetail,
  type Detail,
  isCoded,
  type TableKind,
  tableColumns,
} from './table-columns.ts'

/** What a table says in one language. */
export interface WrittenWords {
  readonly heads: { readonly [D in Detail]: string } & {
    readonly need: string
    readonly actor: string
  }
  readonly codeName: (set: CodedDetail, code: string) => string
  readonly mark: (mark: Mark) => string
}

/**
 * Needs, actors or coverage as a table with heads: what `readTable` and `takeTable` read back. It holds
 * no private note and nothing that is judged of somebody.
 */
export function writtenTable(kind: TableKind, team: TeamAnswers, words: WrittenWords): Cells {
  const { needs, actors, coverage } = team
  const heads = tableColumns[kind].map((detail) => words.heads[detail])
  if (kind === 'actors')
    return [
      [words.heads.actor, ...heads],
      ...actors.map((actor) => [
        actor.name,
        ...tableColumns.actors.map((detail) => cellOf(actor, detail, words)),
      ]),
    ]
  const needCells = (need: Need) => [
    need.name,
    ...tableColumns.needs.map((detail) => cellOf(need, detail, words)),
  ]
  if (kind === 'needs') return [[words.heads.need, ...heads], ...needs.map(needCells)]
  const markCell = (need: Need, actor: Actor) => {
    const mark = markIn(coverage[need.id], actor.id)
    return mark === null ? '' : words.mark(mark)
  }
  return [
    [words.heads.need, ...heads, ...actors.map(({ name }) => name)],
    ...needs.map((need) => [...needCells(need), ...actors.map((actor) => markCell(need, actor))]),
  ]
}

function cellOf<D extends Detail>(
  row: Readonly<Record<D, string | null>>,
  detail: D,
  words: WrittenWords,
): string {
  const value = row[detail]
  if (value === null) return ''
  return isCoded(detail) ? words.codeName(detail, value) : value
}
