import { isRecord, within } from './within.ts'

/** Lists whose rows had no id in version 1, by the question they stand in. */
const lists = [
  ['problem', 'success'],
  ['motivation', 'commonGains'],
  ['arena', 'groundRules'],
  ['arena', 'objects'],
] as const

/**
 * To version 2: every row of every list has an id, and what was a mere text in a list is a row with
 * that text. Ids come from the place, so that the same file gives the same rows wherever it is opened.
 * What is not as version 1 had it stays, for the schema to say where.
 */
export function rowIds(project: unknown): unknown {
  return lists.reduce<unknown>(
    (before, [question, list]) =>
      within(before, ['answers', question, list], (rows) =>
        Array.isArray(rows) ? rows.map((row, nth) => withId(row, `${list}-${nth + 1}`)) : rows,
      ),
    project,
  )
}

function withId(row: unknown, id: string): unknown {
  if (typeof row === 'string') return { id, text: row }
  return isRecord(row) ? { id, ...row } : row
}
