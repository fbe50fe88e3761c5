import { readdirSync, readFileSync } from 'node:fs'
import { limits } from '#core/limits.ts'
import type { Contribution } from '#core/workshop/phones/contribution.ts'
import { contributionPath } from '#core/workshop/phones/contribution-links.ts'
import { inParts } from '#core/workshop/phones/gathered.ts'
import { roundOf, sessionOf } from '#core/workshop/phones/round.ts'
import { packedContribution } from '#storage/phones/phone-text.ts'
import type { Dice } from '../../tests/core/project/hostile/hostile-inputs.ts'

const examples = new URL('../../src/examples/da/', import.meta.url)
const words = readdirSync(examples).flatMap((file) =>
  [...readFileSync(new URL(file, examples), 'utf8').matchAll(/"([^"]{12,})"/g)].flatMap(
    ([, text = '']) => text.match(/[\p{L},.]+/gu) ?? [],
  ),
)

const session = { session: sessionOf('p1'), round: roundOf(null), contributor: 'abcdefg' }
const linkTo = (from: Contribution) =>
  `https://medspil.kommune.dk/#${contributionPath(packedContribution(from))}`

/**
 * The links in codes of phones, so many of each density: the first code of answers from a single short idea to all the
 * room there is, or all of one in one code, however dense.
 */
export function answerCodes(dice: Dice, many: number, isInOne: boolean): readonly string[] {
  return Array.from({ length: many }, (_, nth) => {
    const count = isInOne ? limits.phoneIdeas : 1 + Math.floor((nth / many) * limits.phoneIdeas)
    const letters = isInOne || nth % 2 ? limits.phoneIdeaText : 15 + dice(40)
    const ideas = Array.from({ length: count }, () => ideaOf(letters, dice))
    const whole = { ...session, table: 4, ideas }
    const fits = ([part = whole]: readonly Contribution[]) =>
      linkTo(part).length <= limits.codeLetters
    const [first] = isInOne ? [whole] : (inParts([whole], fits)?.[0] ?? [])
    return linkTo(first ?? whole)
  })
}

function ideaOf(letters: number, dice: Dice): string {
  let text = ''
  while (text.length < letters) text += `${text && ' '}${words[dice(words.length)] ?? ''}`
  return text.slice(0, letters).trim()
}
