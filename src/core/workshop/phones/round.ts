import * as z from 'zod/mini'
import { type Language, languages } from '#core/languages.ts'
import { limits } from '#core/limits.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { shortSum } from '#core/sum-of.ts'
import type { Block } from '#core/workshop/workshop.ts'

/** What `shortSum` gives, and a phone's own name, which has as many letters. */
export const shortName = z.string().check(z.regex(/^[\da-z]{7}$/))

/** A text of one line with something to see, so long at most. */
export const lineOf = (most: number) =>
  z.string().check(
    z.maxLength(most),
    z.refine((text) => isFilled(text) && !/[\r\n]/.test(text) && text.isWellFormed(), 'noLine'),
  )

const roundSchema = z.strictObject({
  /** Which workshop asks. */
  session: shortName,
  /** Which block of its run sheet. */
  round: shortName,
  language: z.enum(languages as readonly [Language, ...Language[]]),
  question: lineOf(limits.phoneQuestion),
})
/** A question a room is asked on its phones. */
export type Round = z.infer<typeof roundSchema>

/**
 * What a workshop is known by on phones. Made of the project's own id, so that it is the same in each window, after
 * each reload and on each computer that has the project, and nowhere else.
 */
export const sessionOf = (project: string): string => shortSum(`session ${project}`)

/** What a block is known by on phones; null is what is asked outside the run sheet. */
export const roundOf = (block: string | null): string => shortSum(`round ${block ?? ''}`)

/** The block that asked; undefined where it is none of these. */
export const blockThatAsked = (round: string, blocks: readonly Block[]): Block | undefined =>
  blocks.find(({ id }) => roundOf(id) === round)

/** A text as a round or a contribution may hold it: in one line. */
export const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** A round as a text of four lines. */
export const roundText = ({ session, round, language, question }: Round): string =>
  [session, round, language, question].join('\n')

/** The round a text of `roundText` is; null for any other text. */
export function roundIn(text: string): Round | null {
  const [session, round, language, question, ...more] = text.split('\n')
  const read = roundSchema.safeParse({ session, round, language, question })
  return read.success && more.length === 0 ? read.data : null
}
