import type { Language } from '#core/languages.ts'
import type { Shorter } from './charter-document.ts'
import { cutText } from './cut-text.ts'

/** In characters: of a line that shares its room, and of one that has it nearly alone. */
export const inHead = [60, 45, 30, 20, 10] as const
export const inFoot = [120, 90, ...inHead] as const
/** In characters; no list of files or headings shows more. */
const mostInLists = 200

export const inLists = (text: string, language: Language) => cutText(text, mostInLists, language)

export function shorter(
  text: string,
  most: readonly [number, ...number[]],
  language: Language,
): Shorter {
  const [longest, ...others] = most
  const first = cutText(text, longest, language)
  const rest = others.map((each) => cutText(text, each, language))
  return [first, ...new Set(rest.filter((each) => each !== first))]
}
