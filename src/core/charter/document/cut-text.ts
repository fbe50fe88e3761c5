import type { Language } from '#core/languages.ts'

/**
 * The text on one line if it is no longer than `most` characters, else its first sentences that
 * are; of a first sentence that is too long itself, its first words. Only for what repeats a text
 * that stands whole elsewhere.
 */
export function cutText(text: string, most: number, language: Language): string {
  const all = text.replace(/\s+/gu, ' ').trim()
  if (all.length <= most) return all
  // One character more than fits: a word that ends exactly there is still whole.
  const room = all.slice(0, most + 1)
  const sentences = lengthOfWhole(room, language, 'sentence')
  const length = sentences > 0 ? sentences : lengthOfWhole(room, language, 'word')
  const kept = (length > 0 ? room.slice(0, length) : firstLetters(room, most, language)).trim()
  return sentences > 0 ? kept : `${kept} …`
}

/** How far the segments reach that surely end before the text was cut off. */
function lengthOfWhole(room: string, language: Language, granularity: 'sentence' | 'word'): number {
  return [...new Intl.Segmenter(language, { granularity }).segment(room)].at(-1)?.index ?? 0
}

/** Never half a letter: an emoji or a letter with its accent is several characters. */
function firstLetters(room: string, most: number, language: Language): string {
  const graphemes = [...new Intl.Segmenter(language).segment(room)]
  return room.slice(0, graphemes.findLast(({ index }) => index <= most)?.index ?? 0)
}
