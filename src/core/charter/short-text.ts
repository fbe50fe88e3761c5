import type { Text } from './charter-document.ts'
import type { CharterSource } from './charter-source.ts'
import { cutText } from './cut-text.ts'
import type { SectionLetter } from './section-letters.ts'
import { isFilled, typed } from './texts.ts'

/**
 * What page one has room for of a typed text. The whole stands in the section named by the letter;
 * where this charter does not have that section, page one has the whole.
 */
export function short(
  { words, letters, project }: CharterSource,
  text: string,
  most: number,
  letter: SectionLetter,
): Text {
  if (!isFilled(text)) return []
  if (!letters.has(letter)) return typed(text)
  const { text: kept, isCut } = cutText(text, most, project.language)
  return isCut ? [...typed(kept), { text: ` ${words.document.readOn(letter)}` }] : typed(kept)
}
