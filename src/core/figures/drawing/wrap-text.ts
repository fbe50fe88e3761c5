import type { TextMeasure, Weight } from './figure.ts'

/** The room for a text: how wide, how many lines, and what it is set in. */
export interface TextRoom {
  readonly width: number
  readonly lines: number
  readonly size: number
  readonly weight: Weight
  readonly measure: TextMeasure
}

export interface Wrapped {
  readonly lines: readonly string[]
  /** True when not all of the text found room; the last line then ends in "…". */
  readonly isCut: boolean
}

/** No line of a figure shows this much, and measuring a whole long answer would be slow. */
const mostLetters = 1_000

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Breaks a text into lines at its blanks, at soft hyphens, and where a word is wider than the room
 * inside it. No line is wider than the room unless one letter is.
 */
export function wrapText(text: string, room: TextRoom): Wrapped {
  const short = text.slice(0, mostLetters).toWellFormed()
  const words = short.split(blanks).filter((word) => word !== '')
  const lines = linesOf(words, room, room.lines + 1)
  const isCut = lines.length > room.lines || text.length > mostLetters
  if (!isCut) return { lines, isCut }
  const kept = lines.slice(0, room.lines)
  return { lines: [...kept.slice(0, -1), withEllipsis(kept.at(-1) ?? '', room)], isCut }
}

const shy = '\u00AD'
/** What parts words: not the no-break space, which is there to hold its words together. */
const blanks = /(?:[^\S\u00A0]|\p{Cc})+/u
const isFitting = (text: string, { measure, size, weight, width }: TextRoom) =>
  measure(text.replaceAll(shy, ''), size, weight) <= width

/** At most so many lines; the rest is never looked at. */
function linesOf(words: readonly string[], room: TextRoom, most: number): string[] {
  const lines: string[] = []
  const waiting = words.toReversed()
  let line = ''
  while (waiting.length > 0 && lines.length < most) {
    const word = waiting.pop() ?? ''
    const joined = line === '' ? word : `${line} ${word}`
    if (isFitting(joined, room)) {
      line = joined
      continue
    }
    const [head, tail] = broken(word, line === '' ? '' : `${line} `, room)
    if (head !== '') waiting.push(tail)
    else waiting.push(word)
    lines.push(head === '' ? line : `${line === '' ? '' : `${line} `}${head}`)
    line = ''
  }
  if (line !== '' && lines.length < most) lines.push(line)
  return lines.map((each) => each.replaceAll(shy, ''))
}

/** A word in two, so that the first part fits after what stands before it; empty where none does. */
function broken(word: string, before: string, room: TextRoom): readonly [string, string] {
  // A word that fits a line of its own begins one, rather than being broken.
  if (before !== '' && isFitting(word, room)) return ['', word]
  const soft = lastSoftHyphen(word, before, room)
  if (soft !== null) return soft
  return before === '' ? inside(word, room) : ['', word]
}

function lastSoftHyphen(word: string, before: string, room: TextRoom) {
  for (let at = word.lastIndexOf(shy); at > 0; at = word.lastIndexOf(shy, at - 1)) {
    const head = `${word.slice(0, at)}-`
    if (isFitting(before + head, room)) return [head, word.slice(at + 1)] as const
  }
  return null
}

const opensSyllable = /^(?:s[kpt]|[^aeiouyæøåäöüéáíóú\P{L}])[aeiouyæøåäöüéáíóú]/iu
/** `s` belongs to the `k` after it, as in "højskole". */
const splitsCluster = /s-[kpt]/iu
/** Fewer letters than this before or after a hyphen are hard to read. */
const fewestBefore = 3
const fewestAfter = 5

/** Before a syllable if one begins in reach, else as late as it fits; at least one letter. */
function inside(word: string, room: TextRoom): readonly [string, string] {
  const letters = Array.from(graphemes.segment(word), ({ segment }) => segment)
  const part = (end: number) => letters.slice(0, end).join('')
  const after = (end: number) => letters.slice(end).join('')
  let most = 1
  while (most < letters.length - 1 && isFitting(`${part(most + 1)}-`, room)) most += 1
  const last = Math.min(most, letters.length - fewestAfter)
  for (let end = last; end >= Math.max(fewestBefore, most - 6); end--) {
    const [head, tail] = [`${part(end)}-`, after(end)]
    if (opensSyllable.test(tail) && !splitsCluster.test(head.slice(-2) + tail[0])) {
      return [head, tail]
    }
  }
  const hyphen = /^\p{L}{2}$/u.test(letters.slice(most - 1, most + 1).join('')) ? '-' : ''
  const head = `${part(most)}${hyphen}`
  return [isFitting(head, room) ? head : part(most), after(most)]
}

function withEllipsis(line: string, room: TextRoom): string {
  const letters = Array.from(graphemes.segment(line), ({ segment }) => segment)
  for (let end = letters.length; end > 0; end--) {
    const kept = letters
      .slice(0, end)
      .join('')
      .replace(/[\s,.:;–-]+$/u, '')
    if (isFitting(`${kept}…`, room)) return `${kept}…`
  }
  return '…'
}
