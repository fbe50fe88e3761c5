import type { Actor } from '#core/questions/team.ts'
import { wordsIn } from './found-hint.ts'
import type { HintPatterns } from './hint-patterns.ts'

/** A word shorter than this says too little to recognise anybody by. */
const shortestName = 4
/** Two words that begin alike for so long are forms of the same. */
const sameStem = 6

/** The actors a text seems to speak of, by a word of their name or the usual word for their group. */
export function namedActors(
  text: string,
  actors: readonly Actor[],
  { groups, smallWord }: Pick<HintPatterns, 'groups' | 'smallWord'>,
): readonly Actor[] {
  const telling = (words: readonly string[]) =>
    words.filter((word) => word.length >= shortestName && !smallWord.test(word))
  const said = telling(wordsIn(text))
  const isSaid = (name: string) => said.some((word) => isSame(word, name))
  return actors.filter(
    ({ name, group }) =>
      telling(wordsIn(name)).some(isSaid) || (group !== null && groups[group].test(text)),
  )
}

const isSame = (a: string, b: string) =>
  a.includes(b) || b.includes(a) || a.slice(0, sameStem) === b.slice(0, sameStem)
