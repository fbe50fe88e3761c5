import { folded } from '#core/folded.ts'
import type { Actor } from '#core/questions/team.ts'

/** Names that share this part of all their words are taken to be near. */
const likeness = 0.7

let latest: { actors: readonly Actor[]; found: ReadonlyMap<string, string> } | null = null

/** The name of an actor further up that this one looks like; undefined when there is none. */
export function similarName(actors: readonly Actor[], id: string): string | undefined {
  // Asked for by each row after each keystroke anywhere: only another name changes the answer.
  const known = latest && hasSameNames(latest.actors, actors) ? latest.found : similarNames(actors)
  latest = { actors, found: known }
  return known.get(id)
}

const hasSameNames = (some: readonly Actor[], others: readonly Actor[]) =>
  some === others ||
  (some.length === others.length &&
    some.every(({ id, name }, place) => {
      const other = others[place]
      return other !== undefined && other.id === id && other.name === name
    }))

/**
 * Actor id → the name of an actor further up with nearly the same words. Two names this near
 * share one of their rarest words, so only those that do are compared: a thousand take milliseconds.
 */
export function similarNames(actors: readonly Actor[]): Map<string, string> {
  const named = actors.map((actor) => ({ actor, words: wordsOf(actor.name) }))
  const uses = new Map<string, number>()
  for (const { words } of named) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
  const earlier = new Map<string, { actor: Actor; words: Set<string> }[]>()
  const similar = new Map<string, string>()
  for (const entry of named) {
    const rarest = [...entry.words]
      .sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, entry.words.size - Math.ceil(likeness * entry.words.size) + 1)
    for (const word of rarest) {
      const others = earlier.get(word) ?? []
      earlier.set(word, others)
      const near = others.find((other) => shared(entry.words, other.words) >= likeness)
      if (near && !similar.has(entry.actor.id)) similar.set(entry.actor.id, near.actor.name)
      others.push(entry)
    }
  }
  return similar
}

const wordsOf = (name: string) =>
  new Set(folded(name).match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [])

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0
  for (const word of one) if (other.has(word)) both += 1
  return both / (one.size + other.size - both)
}
