import type { Language } from '#core/languages.ts'
import type { Hyphenate } from './break-word.ts'

const softHyphen = '\u00ad'

/** The patterns are large, so each language's are loaded only for a charter that needs them. */
const patterns: Readonly<Record<Language, () => Promise<HyphenModule>>> = {
  da: () => import('hyphen/da/index.js'),
  en: () => import('hyphen/en-us/index.js'),
}

type HyphenModule = typeof import('hyphen/da/index.js')

/** Syllables of words of this language. */
export async function loadHyphenation(language: Language): Promise<Hyphenate> {
  const { default: hyphen } = await patterns[language]()
  return (word) => hyphen.hyphenateSync(word, { hyphenChar: softHyphen }).split(softHyphen)
}
