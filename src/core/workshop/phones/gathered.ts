import { type Contribution, contributionIn, contributionText } from './contribution.ts'

/** What several phones answer one round with. */
export type Gathered = readonly Contribution[]

/** Between two of them. Within one no two lines that follow each other are empty. */
const between = '\n\n\n'

/** Contributions as one text. */
export const gatheredText = (all: Gathered): string => all.map(contributionText).join(between)

/** The contributions a text of `gatheredText` is, at least two and all of one round; null for any other text. */
export function gatheredIn(text: string): Gathered | null {
  const all = text.split(between).map(contributionIn)
  const read = all.filter((each) => each !== null)
  const [first, ...others] = read
  if (!first || others.length === 0 || read.length < all.length) return null
  return others.every((each) => isOfSameRound(first, each)) ? read : null
}

export const isOfSameRound = (
  one: Pick<Contribution, 'session' | 'round'>,
  other: Pick<Contribution, 'session' | 'round'>,
): boolean => one.session === other.session && one.round === other.round

/**
 * The same in as few parts as `fits` takes, in order, each to be taken in by itself: ideas are known again, so that the
 * parts may come in any order and more than once. Null where one idea alone does not fit.
 */
export function inParts(
  all: Gathered,
  fits: (part: Gathered) => boolean,
): readonly Gathered[] | null {
  const parts: Gathered[] = []
  for (const from of all)
    for (const idea of from.ideas) {
      const last = parts.at(-1)
      const longer = last && withIdea(last, from, idea)
      const alone = [{ ...from, ideas: [idea] }]
      if (longer && fits(longer)) parts[parts.length - 1] = longer
      else if (fits(alone)) parts.push(alone)
      else return null
    }
  return parts
}

function withIdea(part: Gathered, from: Contribution, idea: string): Gathered {
  const last = part.at(-1)
  return last && last.contributor === from.contributor && last.table === from.table
    ? [...part.slice(0, -1), { ...last, ideas: [...last.ideas, idea] }]
    : [...part, { ...from, ideas: [idea] }]
}
