import { knownParts, shortParts } from './known-parts.ts'

const vowel = /[aeiouyæøåéü]/u
/** What a part begins with that is not known: no vowel, and no `s`, which may link it to the one before. */
const onset =
  /^(?:[bcdfghjklmnpqrtvwxz][aeiouyæøåé]|bl|br|dr|fj|fl|fr|gl|gn|gr|hj|hv|kl|kn|kr|kv|pl|pr|tr|tv|vr)/u
/** Endings, which begin no part of a compound. */
const ending = /^(?:[rnstd]?e?[rnst]{0,3}e?s?|ne[rst]?|nes|de[st]?|te[rs]?|re[rst]?)$/u

const longestFirst = (parts: readonly string[]) =>
  parts.toSorted((one, other) => other.length - one.length).join('|')
const known = new RegExp(longestFirst(knownParts), 'uy')
/** What links a part to the one before it, where a short part follows. */
const short = new RegExp(`[se]?(?=(?:${longestFirst(shortParts)}))`, 'uy')
/** Long enough not to be found by chance, so that no other part begins inside it. */
const certain = 5

/** The places inside a Danish word, in small letters, where a part of a compound is known to begin. */
export function jointsOf(word: string): readonly number[] {
  const joints = new Set([0])
  let last = 0
  let taken = 0
  for (let at = 0; at < word.length - 2; at++) {
    const part = at < taken ? null : matchAt(known, word, at)
    if (part === null || !(joints.has(at) || isReadable(word.slice(last, at)))) continue
    const end = at + part.length
    const next = jointAfter(word, end)
    last = next ?? at
    joints.add(at).add(last)
    if (part.length >= certain) taken = end
    taken = Math.max(taken, last)
  }
  joints.delete(0)
  return [...joints]
}

const isReadable = (head: string) => head.length > 1 && vowel.test(head)

/** Where the part begins that stands right after a known one; null where that is not known. */
function jointAfter(word: string, end: number): number | null {
  const link = matchAt(short, word, end)
  if (link !== null) return end + link.length
  const rest = word.slice(end)
  const isPart = rest.length >= 3 && onset.test(rest) && vowel.test(rest) && !ending.test(rest)
  return isPart ? end : null
}

function matchAt(pattern: RegExp, word: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(word)?.[0] ?? null
}
