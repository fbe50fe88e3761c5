import type { Hyphenate } from '#hyphenation/load-hyphenation.ts'
import { graphemesOf } from './measure.ts'

/** A point inside a word where a line may end. */
export interface BreakPoint {
  readonly at: number
  /** Whether a hyphen is set before the break. */
  readonly hyphen: boolean
}

// Nothing a line can hold is longer, so nothing behind it can be the break.
export const longestLine = 400
const longestSyllabled = 200

/**
 * Points where an over-long word may be divided: where it pleases (the writer's own soft hyphens,
 * else syllables and the joints of addresses), and between any two characters.
 */
export function breakPoints(
  word: string,
  hyphenate: Hyphenate,
): readonly [pleasing: readonly BreakPoint[], anywhere: readonly BreakPoint[]] {
  const head = word.slice(0, longestLine)
  const own = softHyphens(head)
  const pleasing = own.length > 0 ? own : [...syllables(head, word, hyphenate), ...joints(head)]
  return [pleasing, anywhere(head)]
}

function softHyphens(word: string): BreakPoint[] {
  return [...word.matchAll(/\u00ad/gu)].map(({ index }) => ({ at: index + 1, hyphen: true }))
}

function syllables(head: string, word: string, hyphenate: Hyphenate): BreakPoint[] {
  if (word.length > longestSyllabled || isAddress.test(word)) return []
  return [...head.matchAll(/[\p{L}\p{M}]{6,}/gu)].flatMap(({ 0: letters, index }) => {
    let at = index
    return hyphenate(letters)
      .slice(0, -1)
      .map((syllable) => {
        at += syllable.length
        return { at, hyphen: true }
      })
  })
}

/** A hyphen set in an address or a file name would be taken for a part of it. */
const isAddress = /[/@_=\\]|\p{L}\.\p{L}/u

/** After the marks that join the parts of an address or a file name. */
function joints(word: string): BreakPoint[] {
  return [...word.matchAll(/[-/.@_?&=,;:)\u2013\u2014](?=\w)/gu)].map(({ index }) => ({
    at: index + 1,
    hyphen: false,
  }))
}

function anywhere(word: string): BreakPoint[] {
  let at = 0
  return graphemesOf(word).map((grapheme) => {
    at += grapheme.length
    return { at, hyphen: false }
  })
}
