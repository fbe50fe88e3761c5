/** One step of undo or redo, as JSON, under its number. */
export interface KeptStep {
  readonly nth: number
  readonly text: string
}

/** What undo and redo could reach when the project was written last. It may not fit what lies there now. */
export interface KeptSteps {
  /** When the project was changed last to which they belong, as an ISO moment. */
  readonly changed: string
  /** The number of the step that undo takes back next; those after it were undone. */
  readonly at: number
  /** By their numbers. */
  readonly steps: readonly KeptStep[]
}

/** What is to lie there from now on. */
export interface StepsToKeep extends Pick<KeptSteps, 'changed' | 'at'> {
  /** Of the window: what another window has kept there gives way to all of this one's. */
  readonly session: string
  /** The numbers of all there are. */
  readonly all: readonly number[]
  /** Those that do not lie there yet, as far as this window knows. */
  readonly fresh: readonly KeptStep[]
  /** Every one of them as text, where they have to be written anew. */
  readonly whole: () => readonly KeptStep[]
}
