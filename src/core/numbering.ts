import { folded } from './folded.ts'

interface Numbered {
  /** As it stood; empty when the line has none. */
  readonly number: string
  readonly text: string
}

/** Numbers, one within another as in 1.2, or a letter; by itself only when a tab follows. */
const beginning =
  /^\s*(\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zæøå])[.)]|\d{1,3}(?:\.\d{1,3})*(?=\s*\t))\s+(?=\S)/iu

/** What stands over a column of numbers, folded. */
const numberHead = /^(?:|#|id|n[ro]|løbenr|numm?er|number|løbenummer)\.?$/u

interface PastedLine {
  readonly text: string
  /** Its bullet is already gone. */
  readonly isBulleted: boolean
}

/**
 * Lines apart from their numbering. What looks like it is one only where every line after a head has
 * it or a bullet, it counts 1, 2, 3 or a, b, c from the first, and the names differ without it: of
 * "8. klasse, 9. klasse" and "1. maj" nothing is taken.
 */
export function unnumbered(lines: readonly PastedLine[]): readonly Numbered[] {
  const parts = lines.map(partsOf)
  if (isNumbering(lines, parts)) return parts
  const [head, ...rest] = lines
  if (head?.text.includes('\t') && isNumbering(rest, parts.slice(1))) {
    // What stands over a column of numbers, such as "Nr.", stands over none of the others.
    const isOwnColumn = rest.every(({ text }) => /^\s*\S+\s*\t/u.test(text))
    if (!isOwnColumn) return [{ number: '', text: head.text }, ...parts.slice(1)]
    const [first = '', ...others] = head.text.split('\t')
    // Another word there may be one somebody wrote: then the numbers are a column like any other.
    if (numberHead.test(folded(first)))
      return [{ number: '', text: others.join('\t') }, ...parts.slice(1)]
  }
  return lines.map(({ text }) => ({ number: '', text }))
}

function partsOf({ text }: PastedLine): Numbered {
  const [whole = '', number = ''] = beginning.exec(text) ?? []
  const rest = text.slice(whole.length)
  // A number with nothing to be seen after it counts nothing.
  return folded(rest) === '' ? { number: '', text } : { number, text: rest }
}

function isNumbering(lines: readonly PastedLine[], parts: readonly Numbered[]): boolean {
  const isWhole = parts.every(({ number }, place) => number !== '' || lines[place]?.isBulleted)
  const numbered = parts.filter(({ number }) => number !== '')
  const names = parts.flatMap(({ number, text }, place) =>
    number === '' || lines[place]?.text.includes(`${number}\t`) ? [] : [firstCell(text)],
  )
  return (
    isWhole &&
    numbered.length > 1 &&
    counts(numbered.map(({ number }) => number)) &&
    new Set(names).size === names.length
  )
}

const firstCell = (text: string) => folded(text.replace(/\t.*$/u, ''))

function counts(numbers: readonly string[]): boolean {
  let before: readonly number[] = []
  let letter = 0
  for (const number of numbers) {
    const now = number.match(/\d+/gu)?.map(Number)
    if (now) {
      if (!follows(now, before)) return false
      before = now
      letter = 0
    } else {
      const next = alphabet.indexOf(folded(number).replace(/[().]/gu, '')) + 1
      if (next !== letter + 1) return false
      letter = next
    }
  }
  return true
}

const alphabet = [...'abcdefghijklmnopqrstuvwxyzæøå']

/** One more on some level, or a first one a level further down: 1, 1.1, 1.2, 2. */
function follows(now: readonly number[], before: readonly number[]): boolean {
  const last = now.length - 1
  const isFirst = before.length === 0 || now.length === before.length + 1
  const isSame = now.slice(0, last).every((each, place) => each === (before[place] ?? 1))
  if (isFirst) return isSame && now[last] === 1
  return isSame && now.length <= before.length && now[last] === (before[last] ?? 0) + 1
}
