import { folded } from '#core/folded.ts'
import { type SearchEntry, type SearchKind, searchKinds } from './search-index.ts'

export interface FoundGroup {
  readonly kind: SearchKind
  readonly entries: readonly SearchEntry[]
  /** How many more there are. */
  readonly more: number
}

/** Of each kind: enough to choose among, and what is looked for can be told more closely. */
export const mostOfKind = 8

/**
 * The places where every word of `query` is found, by kind: those that begin with it first, then those
 * where a word does. Nothing for nothing.
 */
export function found(index: readonly SearchEntry[], query: string): readonly FoundGroup[] {
  const whole = folded(query)
  if (whole === '') return []
  const words = whole.split(' ')
  const ranked = index
    .filter((entry) => words.every((word) => entry.folded.includes(word)))
    .map((entry) => ({ entry, rank: rankOf(entry.folded, whole) }))
    .sort((one, other) => one.rank - other.rank)
  return searchKinds
    .map((kind) => {
      const entries = ranked.flatMap(({ entry }) => (entry.kind === kind ? [entry] : []))
      return {
        kind,
        entries: entries.slice(0, mostOfKind),
        more: Math.max(0, entries.length - mostOfKind),
      }
    })
    .filter(({ entries }) => entries.length > 0)
}

const rankOf = (text: string, query: string): number =>
  text.startsWith(query) ? 0 : text.includes(` ${query}`) ? 1 : 2

/** Characters (UTF-16 units) around what was found. */
const around = { before: 24, after: 76 } as const

/** As much of a text as shows where it has the first word of `query`, on one line. */
export function excerpt(text: string, query: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const [word = ''] = folded(query).split(' ')
  const place = Math.max(0, line.toLowerCase().indexOf(word))
  const from = place <= around.before ? 0 : place - around.before
  const to = place + around.after
  const cut = line.slice(from, to).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '')
  return `${from > 0 ? '…' : ''}${cut}${to < line.length ? '…' : ''}`
}
