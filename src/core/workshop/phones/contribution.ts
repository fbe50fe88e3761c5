import * as z from 'zod/mini'
import { folded } from '#core/folded.ts'
import { limits } from '#core/limits.ts'
import { shortSum } from '#core/sum-of.ts'
import type { Said } from '#core/workshop/ideas/ideas.ts'
import { lineOf, shortName } from './round.ts'

export const tableNumber = z.int().check(z.minimum(1), z.maximum(limits.tables))

export const contributionSchema = z.strictObject({
  session: shortName,
  round: shortName,
  /** Which phone: made anew for each question, so that it follows nobody. */
  contributor: shortName,
  table: z.nullable(tableNumber),
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
