import { folded } from '#core/folded.ts'
import type { Idea } from './ideas.ts'

/** So much of the words of the longer text has to be in the other. */
const enough = 0.7

/** `Århus` and `Aarhus` are the same town. */
const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }

/** A text as it is compared: its words in no order, or of one without words its signs. */
function wordsOf(text: string): ReadonlySet<string> {
  const plain = folded(text).replace(/[æøå]/gu, (letter) => letters[letter] ?? letter)
  const words = plain.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '')
  return new Set(words.length === 0 ? [plain] : words)
}

function isNear(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const longest = Math.max(some.size, others.size)
  if (Math.min(some.size, others.size) < enough * longest) return false
  let shared = 0
  for (const word of some) if (others.has(word)) shared++
  return shared >= enough * longest
}

/**
 * Finds the first idea, among those said earlier, that says nearly the same. Words are taken apart once for
 * each idea: at two thousand of them every key would else be slow.
 */
export function nearIdeas(): (idea: Idea, all: readonly Idea[]) => Idea | null {
  const words = new WeakMap<Idea, ReadonlySet<string>>()
  const found = new WeakMap<Idea, Idea | null>()
  const known = (idea: Idea) => {
    const kept = words.get(idea) ?? wordsOf(idea.text)
    words.set(idea, kept)
    return kept
  }
  return (idea, all) => {
    const before = found.get(idea)
    if (before !== undefined) return before
    const mine = known(idea)
    const near = all.find((each) => each.number < idea.number && isNear(mine, known(each))) ?? null
    found.set(idea, near)
    return near
  }
}
