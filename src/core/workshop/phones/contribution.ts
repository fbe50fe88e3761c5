import * as z from 'zod/mini'
import { folded } from '#core/folded.ts'
import { limits } from '#core/limits.ts'
import { shortSum } from '#core/sum-of.ts'
import type { Said } from '#core/workshop/ideas/ideas.ts'
import { lineOf, shortName } from './round.ts'

const contributionSchema = z.strictObject({
  session: shortName,
  round: shortName,
  /** Which phone: made anew for each question, so that it follows nobody. */
  contributor: shortName,
  table: z.nullable(z.int().check(z.minimum(1), z.maximum(limits.tables))),
  ideas: z
    .array(lineOf(limits.phoneIdeaText))
    .check(z.minLength(1), z.maxLength(limits.phoneIdeas)),
})
/** What one phone answers a round with. */
export type Contribution = z.infer<typeof contributionSchema>

/** A contribution as a text: who, from where, and a line for each idea. */
export const contributionText = (from: Contribution): string =>
  [from.session, from.round, from.contributor, from.table ?? '', ...from.ideas].join('\n')

/** The contribution a text of `contributionText` is; null for any other text. */
export function contributionIn(text: string): Contribution | null {
  const [session, round, contributor, table = '', ...ideas] = text.split('\n')
  if (!/^\d{0,2}$/.test(table)) return null
  const read = contributionSchema.safeParse({
    session,
    round,
    contributor,
    table: table === '' ? null : Number(table),
    ideas,
  })
  return read.success ? read.data : null
}

/**
 * The same in as few parts as `fits` takes, in order, each a contribution of its own: ideas are known again, so that the
 * parts may come in any order and more than once. Null where one idea alone does not fit.
 */
export function inParts(
  from: Contribution,
  fits: (part: Contribution) => boolean,
): readonly Contribution[] | null {
  const parts: Contribution[] = []
  for (const idea of from.ideas) {
    const last = parts.at(-1)
    const longer = last && { ...last, ideas: [...last.ideas, idea] }
    const alone = { ...from, ideas: [idea] }
    if (longer && fits(longer)) parts[parts.length - 1] = longer
    else if (fits(alone)) parts.push(alone)
    else return null
  }
  return parts
}

/** What every id of an idea from a phone begins with. */
const fromPhone = 'phone-'

/**
 * What a contribution says, to be numbered. An idea has its id of the phone and its words, so that the same one is
 * known again whenever it comes, and another wording of it is another idea.
 */
export function saidBy(from: Contribution, when: Pick<Said, 'at' | 'block'>): readonly Said[] {
  const said = from.ideas.map((text) => ({
    id: `${fromPhone}${from.contributor}-${shortSum(folded(text))}`,
    text,
    table: from.table,
    ...when,
  }))
  return said.filter(({ id }, nth) => said.findIndex((each) => each.id === id) === nth)
}
