import type { Cell, TableBlock } from './charter-document.ts'
import type { CharterWords } from './charter-words.ts'
import { column, rowHead, table } from './passages.ts'
import { beside, cell } from './texts.ts'

/** Page one has room for the next three. */
export const actionsOnSummary = 3

/** What, who and when, with rows to write in up to the number page one has room for. */
export function actionsTable(
  words: CharterWords,
  caption: string,
  rows: readonly (readonly Cell[])[],
): TableBlock {
  const heads = words.summary
  const columns = [rowHead(heads.action, 4.4), column(heads.who, 1.5), column(heads.when, 1)]
  if (rows.length === 0) return table(caption, columns, [], actionsOnSummary)
  const blank: readonly Cell[] = columns.map(() => cell([]))
  const room = Array.from({ length: Math.max(0, actionsOnSummary - rows.length) }, () => blank)
  return table(caption, columns, [...rows.map(withPlainHead), ...room])
}

/** An action heads its row, but is a text and not a name: strong, it would outdo all around it. */
const withPlainHead = ([action, ...others]: readonly Cell[]): readonly Cell[] =>
  action ? [{ ...action, text: beside(action.text) }, ...others] : []
