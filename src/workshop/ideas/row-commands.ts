/** What can be done with one idea; the same functions for life, so that a change elsewhere leaves rows alone. */
export interface RowCommands {
  readonly choose: (number: number, isChosen: boolean) => void
  readonly reword: (number: number, text: string) => Promise<boolean>
  readonly park: (number: number, isParked: boolean) => void
  readonly remove: (number: number) => void
  readonly join: (number: number, to: number) => void
  readonly split: (number: number) => void
  /** By its key. */
  readonly group: (number: number, group: number) => void
  /** What was begun as the new text of an idea, by its id; empty where nothing was. */
  readonly begun: (id: string) => string
  readonly keepBegun: (id: string, text: string) => void
  /** Keeps what another window had rewritten it to, which is now written over. */
  readonly keepOther: (id: string, text: string) => void
}
