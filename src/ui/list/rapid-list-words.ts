import type { ReactNode } from 'react'

/** Everything a rapid list says. Keep the object's identity between renders: rows are remembered by it. */
export type RapidListWords = {
  entryLabel: string
  entryHelp?: ReactNode | undefined
  add: string
  count: (count: number) => string
  empty: string
  edit: string
  editOf: (name: string) => string
  remove: string
  removeOf: (name: string) => string
  moveUpOf: (name: string) => string
  moveDownOf: (name: string) => string
  editField: (name: string) => string
  save: string
  cancel: string
  removed: (name: string) => string
  restore: string
  /** In place of `restore` where the row's place was taken. */
  fullAgain: string
  showMore: (hidden: number) => string
  full: (max: number) => string
  /** Asked to add while the field is empty. */
  nothing: string
  tooLong: string
  /** A text that was to be the new name of a row that is gone. */
  lost: {
    text: (name: string, text: string) => string
    add: string
    addOf: (text: string) => string
    drop: string
    dropOf: (text: string) => string
    dropped: string
  }
  samples?: string | undefined
  paste: PasteWords
  announce: {
    added: (names: readonly string[], total: number) => string
    removed: (name: string) => string
    restored: (name: string) => string
    moved: (name: string, place: number, total: number) => string
    renamed: (name: string) => string
  }
}

export type PasteWords = {
  title: (count: number) => string
  help?: string | undefined
  /** Over the choices of what each column is. */
  columns: string
  columnsHelp: string
  column: (place: number, sample: string) => string
  name: string
  skip: string
  numbering: string
  add: (count: number) => string
  cancel: string
  close: string
}
