/** One cell of the table, or one actor at one need of the list. */
export interface TableCell {
  readonly needId: string
  readonly actorId: string
}

/** What a view of the marks can be asked for from outside it. */
export interface CoverageViewHandle {
  /** Brings a place into sight and puts focus there. */
  readonly show: (cell: TableCell) => void
}
