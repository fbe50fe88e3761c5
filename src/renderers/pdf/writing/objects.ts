/** The objects of the file being written, beside those jsPDF writes itself. */
export interface Objects {
  /** The number of an object that is written later. */
  readonly reserve: () => number
  readonly write: (object: number, body: string) => void
  /** Writes a stream; entries as `/Key value`. Gives its number. */
  readonly stream: (entries: Readonly<Record<string, string>>, data: string) => number
  /** The number of a page's object, pages counted from 0. */
  readonly page: (index: number) => number
}
