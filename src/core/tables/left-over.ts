/** Why something in a table is not taken: a row, or a cell of it. */
export type LeftReason =
  /** A row without a name, or a column of marks without an actor. */
  | 'noName'
  /** A word that is none of those its column can hold. */
  | 'notKnown'
  | 'tooLong'
  /** The list is full. */
  | 'noRoom'
  /** The name stands in the table again: what this row says is taken on top of the first. */
  | 'repeated'

export interface Left {
  readonly reason: LeftReason
  /** What stands over the column; empty where it is about a whole row. */
  readonly column: string
  readonly text: string
  /** Where in the file, from 1; none for what stands over a column. */
  readonly lines: readonly number[]
}

/** Gathers what is left over: the same word in the same column is told of once, with all its lines. */
export function leftOver() {
  const found = new Map<string, Left & { lines: number[] }>()
  const add = ({ reason, column, text, lines }: Left) => {
    const key = JSON.stringify([reason, column, text])
    const before = found.get(key)
    if (before) before.lines.push(...lines)
    else found.set(key, { reason, column, text, lines: [...lines] })
  }
  return { add, all: (): readonly Left[] => [...found.values()] }
}
