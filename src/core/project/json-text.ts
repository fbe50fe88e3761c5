import { memoize } from '#core/memoize.ts'

/** Levels of a project above its rows: project, answers, team, list, row. */
const rowLevel = 4

/**
 * What `JSON.stringify` gives, for data that is never changed in place: the text of each row is
 * remembered with the row, so that keeping a large project costs what changed in it. Only of rows:
 * a text for each list, in each step that can be undone, would fill the memory.
 */
export const jsonText = (value: object): string => textAt(value, 0) ?? 'null'

function textAt(value: unknown, level: number): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (level === rowLevel) return rowText(value)
  if (Array.isArray(value))
    return `[${value.map((each) => textAt(each, level + 1) ?? 'null').join(',')}]`
  const members: string[] = []
  for (const [name, each] of Object.entries(value)) {
    const text = textAt(each, level + 1)
    if (text !== undefined) members.push(`${JSON.stringify(name)}:${text}`)
  }
  return `{${members.join(',')}}`
}

const rowText = memoize((row: object): string => JSON.stringify(row))
