import { folded } from '#core/folded.ts'
import { markIn } from '#core/questions/marks.ts'
import type { Coverage, Mark } from '#core/questions/team.ts'
import type { Left } from './left-over.ts'

export interface MarkColumn {
  readonly place: number
  readonly head: string
  /** Null for an actor there is no room for. */
  readonly actorId: string | null
}

interface TakeMarks {
  readonly columns: readonly MarkColumn[]
  /** Folded word → mark. */
  readonly words: ReadonlyMap<string, Mark | null>
  readonly clears: boolean
  readonly leave: (left: Left) => void
}

interface MarkRow {
  readonly line: number
  readonly cells: readonly string[]
  readonly needId: string | null
}

/** The coverage with the marks of a table, how many became others, and how many it has no word for. */
export function withMarkColumns(
  before: Coverage,
  rows: readonly MarkRow[],
  { columns, words, clears, leave }: TakeMarks,
): { coverage: Coverage; marks: number; blanks: number } {
  const coverage = { ...before }
  let marks = 0
  let blanks = 0
  for (const { line, cells, needId } of rows) {
    if (needId === null) continue
    const row: Record<string, Mark> = { ...coverage[needId] }
    for (const { place, head, actorId } of columns) {
      if (actorId === null) continue
      const cell = (cells[place] ?? '').trim()
      const word = folded(cell)
      const standing = markIn(row, actorId)
      if (word === '' && standing !== null) blanks += 1
      const mark = word === '' ? (clears ? null : standing) : words.get(word)
      if (mark === undefined) leave({ reason: 'notKnown', column: head, text: cell, lines: [line] })
      if (mark === undefined || mark === standing) continue
      marks += 1
      if (mark === null) delete row[actorId]
      else row[actorId] = mark
    }
    if (Object.keys(row).length > 0) coverage[needId] = row
    else delete coverage[needId]
  }
  return { coverage, marks, blanks }
}
