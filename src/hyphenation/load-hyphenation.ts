import type { Language } from '#core/languages.ts'
import { readablePieces } from './readable-pieces.ts'

/** Splits a word into the pieces it may be broken between, as its language does. Never throws. */
export type Hyphenate = (word: string) => readonly string[]

type HyphenModule = typeof import('hyphen/da/index.js')
type Joints = (word: string) => readonly number[]

interface Source {
  readonly patterns: HyphenModule
  readonly jointsOf: Joints
}

/** Patterns and parts are large, so each language's are loaded only where a word is to be broken. */
const sources: Readonly<Record<Language, () => Promise<Source>>> = {
  da: async () => {
    const [patterns, { jointsOf }] = await Promise.all([
      import('hyphen/da/index.js'),
      import('./joints.ts'),
    ])
    return { patterns, jointsOf }
  },
  en: async () => ({ patterns: await import('hyphen/en-us/index.js'), jointsOf: englishJoints }),
}

/** The patterns leave a word like `overview` whole. */
const englishJoints: Joints = (word) => (/^over\p{L}{4}/u.test(word) ? ['over'.length] : [])

/**
 * Where words of this language may be broken: where a known part of a compound begins, and in each
 * part by the patterns that TeX made, but never so that a piece cannot be read.
 */
export async function loadHyphenation(language: Language): Promise<Hyphenate> {
  const { patterns, jointsOf } = await sources[language]()
  return (word) =>
    partsAt(word, jointsOf(word.toLowerCase())).flatMap((part) =>
      readablePieces(byPatterns(part, patterns)),
    )
}

const softHyphen = '\u00ad'

const byPatterns = (part: string, { default: hyphen }: HyphenModule): readonly string[] =>
  hyphen.hyphenateSync(part, { hyphenChar: softHyphen, minWordLength: 4 }).split(softHyphen)

const partsAt = (word: string, joints: readonly number[]): readonly string[] =>
  [0, ...joints].map((from, place) => word.slice(from, joints[place]))
