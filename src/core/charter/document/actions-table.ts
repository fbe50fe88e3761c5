import type { Cell, TableBlock } from './charter-document.ts'
import type { CharterSource } from './charter-source.ts'
import type { CharterWords } from './charter-words.ts'
import { column, rowHead, table } from './passages.ts'
import { beside, cell, typed } from './texts.ts'

/** What is agreed: what, who and when; rows in which nothing is written are left out. */
export const actionRows = ({
  project,
}: Pick<CharterSource, 'project'>): readonly (readonly Cell[])[] =>
  project.nextSteps
    .map(({ what, who, when }) => [cell(typed(what)), cell(typed(who)), cell(typed(when))])
    .filter((row) => row.some(({ text }) => text.length > 0))

/** What, who and when, with empty rows to write in up to so many. */
export function actionsTable(
  words: CharterWords,
  rows: readonly (readonly Cell[])[],
  fewest = 0,
): TableBlock {
  const heads = words.summary
  const columns = [rowHead(heads.action, 4.4), column(heads.who, 1.5), column(heads.when, 1)]
  if (rows.length === 0) return table(heads.actions, columns, [], fewest)
  const blank: readonly Cell[] = columns.map(() => cell([]))
  const room = Array.from({ length: Math.max(0, fewest - rows.length) }, () => blank)
  return table(heads.actions, columns, [...rows.map(withPlainHead), ...room])
}

/** An action heads its row, but is a text and not a name: strong, it would outdo all around it. */
const withPlainHead = ([action, ...others]: readonly Cell[]): readonly Cell[] =>
  action ? [{ ...action, text: beside(action.text) }, ...others] : []
