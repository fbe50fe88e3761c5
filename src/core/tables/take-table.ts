import { folded } from '#core/folded.ts'
import { limits } from '#core/limits.ts'
import { emptyActor, emptyNeed, type TeamAnswers } from '#core/questions/team.ts'
import { type Left, leftOver } from './left-over.ts'
import { type ColumnUse, isCoded, type ReadTable, type TableWords } from './table-columns.ts'
import { type MarkColumn, withMarkColumns } from './take-marks.ts'
import { type Incoming, takeRows } from './take-rows.ts'

export interface TakeHow {
  /** What each column is taken for, in their order. */
  readonly uses: readonly ColumnUse[]
  /** An empty cell of the coverage takes a mark away. */
  readonly clears: boolean
  readonly words: TableWords
  readonly newId: () => string
}

/** The names of rows that came, and of those that were there and became others. */
export interface TakenRows {
  readonly added: readonly string[]
  readonly changed: readonly string[]
}

export interface Taken {
  /** The same object when the table says nothing new. */
  readonly team: TeamAnswers
  readonly needs: TakenRows
  readonly actors: TakenRows
  /** Marks that became others. */
  readonly marks: number
  /** Marks where the table has an empty cell. */
  readonly blanks: number
  readonly left: readonly Left[]
}

const none: TakenRows = { added: [], changed: [] }

/**
 * A team with what a table says. A row with a name there is already, letter by letter but for case and
 * blanks, is that row: what the table says of it is taken, and where it says nothing all stays. No row
 * goes. What cannot be taken is told of in `left`, and columns called `skip` are not looked at.
 */
export function takeTable(team: TeamAnswers, table: ReadTable, how: TakeHow): Taken {
  const left = leftOver()
  const incoming = incomingOf(table, how, left.add)
  const shared = { newId: how.newId, leave: left.add }
  if (table.kind === 'actors') {
    const rows = takeRows(team.actors, incoming, {
      ...shared,
      most: limits.actors,
      make: emptyActor,
    })
    return {
      ...nothing(team, left.all()),
      team: rows.isSame ? team : { ...team, actors: rows.rows },
      actors: rows,
    }
  }
  const needs = takeRows(team.needs, incoming, { ...shared, most: limits.needs, make: emptyNeed })
  const withNeeds = needs.isSame ? team : { ...team, needs: needs.rows }
  if (table.kind === 'needs') return { ...nothing(withNeeds, left.all()), needs }

  const columns = markColumnsOf(table, how)
  const actors = takeRows(
    team.actors,
    columns.map(({ head }) => ({ line: null, name: head, details: {} })),
    { ...shared, most: limits.actors, make: emptyActor },
  )
  const places = columns.map(({ place, head }, nth): MarkColumn => {
    return { place, head, actorId: actors.ids[nth] ?? null }
  })
  const withActors = actors.isSame ? withNeeds : { ...withNeeds, actors: actors.rows }
  const rows = table.rows.map((row, nth) => ({ ...row, needId: needs.ids[nth] ?? null }))
  const { coverage, marks, blanks } = withMarkColumns(team.coverage, rows, {
    columns: places,
    words: how.words.marks,
    clears: how.clears,
    leave: left.add,
  })
  return {
    team: marks === 0 ? withActors : { ...withActors, coverage },
    needs,
    actors,
    marks,
    blanks,
    left: left.all(),
  }
}

const nothing = (team: TeamAnswers, left: readonly Left[]): Taken => ({
  team,
  needs: none,
  actors: none,
  marks: 0,
  blanks: 0,
  left,
})

const markColumnsOf = ({ columns }: ReadTable, { uses }: TakeHow) =>
  columns
    .map(({ head }, place) => ({ head: oneLine(head), place }))
    .filter(({ place }) => uses[place] === 'mark')

/** A name stands on one line. */
const oneLine = (text: string) => text.replace(/[\r\n\t\v\f\u2028\u2029]+/gu, ' ').trim()

function incomingOf(table: ReadTable, how: TakeHow, leave: (left: Left) => void): Incoming[] {
  const { uses, words } = how
  return table.rows.map(({ line, cells }) => {
    const names = cells.filter((_, place) => uses[place] === 'name').map(oneLine)
    const details: Record<string, string> = {}
    for (const [place, use] of uses.entries()) {
      const cell = (cells[place] ?? '').trim()
      if (use === 'name' || use === 'skip' || use === 'mark' || folded(cell) === '') continue
      const column = table.columns[place]?.head ?? ''
      const value = isCoded(use) ? words.codes[use].get(folded(cell)) : cell
      const reason = value === undefined ? 'notKnown' : cell.length > limits.text ? 'tooLong' : null
      if (reason) leave({ reason, column, text: cell, lines: [line] })
      else if (value !== undefined) details[use] = value
    }
    return { line, name: names.filter((name) => name !== '').join(' – '), details }
  })
}
