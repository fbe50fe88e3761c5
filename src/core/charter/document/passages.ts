import type { FieldId } from '#core/questions/fields.ts'
import type { Block, Cell, Column, TableBlock, Text } from './charter-document.ts'
import type { CharterSource } from './charter-source.ts'

/** What a section says of one field, or of a part of it. */
export interface Passage {
  /** None for what the rules say: it stands wherever the section says anything. */
  readonly field: FieldId | null
  readonly isAnswered: boolean
  /** With room to write where nothing is answered. */
  readonly blocks: readonly Block[]
}

/**
 * A section's blocks. What is unanswered leaves room to write, if the paper has any, the project's
 * route asks for it, and the section says anything at all; a section that says nothing is left out.
 */
export function written(source: CharterSource, passages: readonly Passage[]): readonly Block[] {
  if (!passages.some(({ isAnswered }) => isAnswered)) return []
  return passages
    .filter(
      ({ field, isAnswered }) =>
        isAnswered || field === null || (source.paper.hasRoomToWrite && source.asked.has(field)),
    )
    .flatMap(({ blocks }) => blocks)
}

export const answer = (
  field: FieldId,
  question: string,
  text: readonly Text[],
  lines = 2,
): Passage => ({
  field,
  isAnswered: text.some((paragraph) => paragraph.length > 0),
  blocks: [
    { kind: 'answer', question, answer: text.filter((paragraph) => paragraph.length > 0), lines },
  ],
})

/** What the rules say; it never makes a section begun. */
export const derived = (...blocks: readonly Block[]): Passage => ({
  field: null,
  isAnswered: false,
  blocks,
})

export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  emptyRows = 0,
): TableBlock => ({ kind: 'table', caption, columns, rows, emptyRows })

export const column = (head: string, weight: number): Column => ({ head, weight })
export const rowHead = (head: string, weight: number): Column => ({ head, weight, headsRow: true })
