/** A row that is to be added: its name, and the codes it comes with by what they are codes of. */
export type NewRow = {
  readonly name: string
  readonly codes: Readonly<Record<string, string>>
}

/** A pasted list or table, as far as it is understood. */
export type Pasted = {
  readonly columns: readonly { readonly sample: string; readonly role: string }[]
  readonly isNumbered: boolean
  /** Something was not understood, and is to be asked about. */
  readonly isUnclear: boolean
  readonly rows: (as: {
    readonly roles: readonly string[]
    readonly keepsNumbers: boolean
  }) => readonly NewRow[]
}

export type PasteReader = {
  readonly read: (text: string) => Pasted
  /** What a column can be besides names. */
  readonly roles: readonly { readonly value: string; readonly label: string }[]
  /** What a row says besides its name. */
  readonly tell: (row: NewRow) => string
}

const addedAtOnce = 5

/** What needs no question: a few rows, all of them understood and none too long. */
export function rowsAtOnce(pasted: Pasted, longest: number): readonly NewRow[] | null {
  if (pasted.isNumbered || pasted.isUnclear) return null
  const rows = rowsAsRead(pasted)
  const isFew = rows.length <= addedAtOnce
  return isFew && rows.every(({ name }) => name.length <= longest) ? rows : null
}

/** False for a single text, which belongs in the field. */
export const isListOrTable = (pasted: Pasted): boolean => {
  const { length } = rowsAsRead(pasted)
  return length > 1 || (length === 1 && pasted.columns.length > 1)
}

const rowsAsRead = ({ columns, rows }: Pasted) =>
  rows({ roles: columns.map(({ role }) => role), keepsNumbers: false })

/** What stands in the field, and what was pasted and is too long for a row: to be shortened there. */
export const withTooLong = (text: string, tooLong: string): string =>
  text.trim() === '' ? tooLong : `${text} ${tooLong}`
