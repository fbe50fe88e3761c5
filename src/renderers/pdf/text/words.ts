import type { Span, Text } from '#core/charter/document/charter-document.ts'
import { cleanText } from './clean-text.ts'

/** Part of a word that belongs to one span. */
export interface Part {
  readonly text: string
  readonly span: Span
}

/** What stands between two points where a line may end. */
export interface Word {
  readonly parts: readonly Part[]
  /** What follows: nothing (the line may still end), a blank, or the end of the line. */
  readonly then: 'nothing' | 'blank' | 'newLine' | 'end'
  /** Where the blank that follows belongs. */
  readonly last: Span
}

const ideograph = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`
/**
 * A line may end after a blank, a zero-width space, the hyphen or slash of a long compound, and
 * around ideographs, which are written without blanks.
 */
const opportunity = new RegExp(
  [
    '(?<=[ \\n\\u200b])',
    '(?=\\n)',
    '(?<=\\p{L}{2}[-/\\u2013\\u2014])(?=\\p{L}{2})',
    `(?<=[${ideograph}、。，．！？」』）])(?=[${ideograph}「『（])`,
  ].join('|'),
  'u',
)

/** Where a text holds none of these, lines may end at blanks alone, which are found faster. */
const mayEndElsewhere = new RegExp(`[-/\\u200b\\u2013\\u2014${ideograph}]`, 'u')

/** Parted after each blank and around line feeds. */
function atBlanks(text: string): string[] {
  const tokens: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const isLineFeed = text[at] === '\n'
    if (isLineFeed && at > from) {
      tokens.push(text.slice(from, at))
      from = at
    }
    if (!isLineFeed && text[at] !== ' ') continue
    tokens.push(text.slice(from, at + 1))
    from = at + 1
  }
  if (from < text.length) tokens.push(text.slice(from))
  return tokens
}

/** The words of a text, over the borders of its spans; runs of blanks are one blank. */
export function wordsOf(text: Text): Word[] {
  const words: Word[] = []
  let parts: Part[] = []
  const close = (then: Word['then'], last: Span) => {
    words.push({ parts, then, last })
    parts = []
  }
  const spans = trimmed(text)
  for (const span of spans) {
    const tokens = mayEndElsewhere.test(span.text)
      ? span.text.split(opportunity)
      : atBlanks(span.text)
    for (const [index, token] of tokens.entries()) {
      if (token === '\n') {
        close('newLine', span)
        continue
      }
      // No token has more than one: each is parted from the next.
      const word = token.endsWith(' ') ? token.slice(0, -1) : token
      if (word) parts.push({ text: word, span })
      const endsOpen = word === token && index === tokens.length - 1
      if (word !== token && (parts.length > 0 || words.at(-1)?.then === 'nothing'))
        close('blank', span)
      else if (word && !endsOpen) close('nothing', span)
    }
  }
  const last = spans.at(-1)
  if (last) close('end', last)
  return words
}

function trimmed(text: Text): Span[] {
  const spans = text
    .map((span) => ({ ...span, text: cleanText(span.text) }))
    .filter((span) => span.text !== '')
  for (let first = spans[0]; first; first = spans[0]) {
    first.text = first.text.trimStart()
    if (first.text) break
    spans.shift()
  }
  for (let last = spans.at(-1); last; last = spans.at(-1)) {
    last.text = last.text.trimEnd()
    if (last.text) break
    spans.pop()
  }
  return spans
}
