import type { Cell, TableBlock } from './charter-document.ts'
import type { CharterWords } from './charter-words.ts'
import { column, rowHead, table } from './passages.ts'
import { beside, cell } from './texts.ts'

/** Page one has room for the next three. */
export const stepsOnSummary = 3

/** What, who and when, with rows to write in up to the number page one has room for. */
export function stepsTable(
  words: CharterWords,
  caption: string,
  rows: readonly (readonly Cell[])[],
): TableBlock {
  const heads = words.summary
  const columns = [rowHead(heads.step, 4.4), column(heads.who, 1.5), column(heads.when, 1)]
  if (rows.length === 0) return table(caption, columns, [], stepsOnSummary)
  const blank: readonly Cell[] = columns.map(() => cell([]))
  const room = Array.from({ length: Math.max(0, stepsOnSummary - rows.length) }, () => blank)
  return table(caption, columns, [...rows.map(withPlainHead), ...room])
}

/** A step heads its row, but is a text and not a name: strong, it would outdo all around it. */
const withPlainHead = ([step, ...others]: readonly Cell[]): readonly Cell[] =>
  step ? [{ ...step, text: beside(step.text) }, ...others] : []
