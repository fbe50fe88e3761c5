import { paths } from '#app/shell/paths.ts'
import { limits } from '#core/limits.ts'
import type { Project } from '#core/project/project.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { inOneLine, roundOf, sessionOf } from '#core/workshop/phones/round.ts'
import { packedRound } from '#storage/phones/phone-text.ts'
import { wholeAddress } from './whole-address.ts'

/** The address that opens a question on a phone, asked in a block by its id; null where it is no question. */
export function roundAddress(
  { id, language }: Pick<Project, 'id' | 'language'>,
  askedIn: string | null,
  typed: string,
): string | null {
  const question = inOneLine(typed.toWellFormed())
  if (!isFilled(question) || question.length > limits.phoneQuestion) return null
  const round = { session: sessionOf(id), round: roundOf(askedIn), language, question }
  return wholeAddress(paths.round(packedRound(round)))
}
