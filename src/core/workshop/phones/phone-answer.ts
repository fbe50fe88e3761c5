import * as z from 'zod/mini'
import { limits } from '#core/limits.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { tableIn } from '#core/workshop/ideas/table-in.ts'
import { type Contribution, contributionSchema, tableNumber } from './contribution.ts'
import type { Gathered } from './gathered.ts'
import { inOneLine, type Round, shortName } from './round.ts'

/** Answers of others that one phone gathers. Not among the limits, which the first screen fetches. */
export const mostOthers = 30

/** As large as the browser has room for: a limit here would take all of it away over one long paste. */
const answerSchema = z.strictObject({
  contributor: shortName,
  /** As it was typed, like all else. */
  table: z.string(),
  lines: z.array(z.string()).check(z.minLength(1)),
  /** Where one whose answer is opened sits, when that was said with it. */
  seat: z.optional(tableNumber),
  /** What stands where links are put in, and is not taken in. */
  pasted: z.optional(z.string()),
  /** What others answer, gathered here to be shown with it. Of an answer kept before that was there it has none. */
  others: z._default(z.array(contributionSchema), []),
})
/** What stands in the fields of a phone, whether or not it can be shown yet. */
export type PhoneAnswer = z.infer<typeof answerSchema>

export const emptyAnswer = (contributor: string): PhoneAnswer => ({
  contributor,
  table: '',
  lines: [''],
  others: [],
})

/** An answer as it was kept; null where nothing that can be read was. */
export function answerIn(text: string): PhoneAnswer | null {
  try {
    const read = answerSchema.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

const given = (line: string) => inOneLine(line.toWellFormed())

/** Whether a line is too long to be shown. */
export const isTooLong = (line: string): boolean => given(line).length > limits.phoneIdeaText

export const isNoTable = (table: string): boolean => isFilled(table) && tableIn(table) === null

/** What is shown of an answer: null while it says nothing, or something in it has to be mended. */
export function answerGiven(round: Round, answer: PhoneAnswer): Contribution | null {
  const { contributor, table, lines, seat } = answer
  const ideas = lines.filter(isFilled).map(given)
  if (ideas.length === 0 || ideas.some(isTooLong) || isNoTable(table)) return null
  const { session, round: id } = round
  return { session, round: id, contributor, table: seat ?? tableIn(table), ideas }
}

/** Whether nothing is written in the lines themselves. */
export const saysNothing = ({ lines }: PhoneAnswer): boolean => !lines.some(isFilled)

/** The same with what others answer; those who named no table sit where the phone is. */
export function allGiven(round: Round, answer: PhoneAnswer): Gathered | null {
  const others = answer.others.map((each) => ({
    ...each,
    table: each.table ?? tableIn(answer.table),
  }))
  if (others.length > 0 && saysNothing(answer)) return isNoTable(answer.table) ? null : others
  const own = answerGiven(round, answer)
  return own && [...others, own]
}
