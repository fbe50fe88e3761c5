import type { Language } from '#core/languages.ts'
import { roundOf, sessionOf } from '#core/workshop/phones/round.ts'
import { packedContribution, packedRound } from '#storage/phones/phone-text.ts'

export const question = 'Hvem kan hjælpe os?'
const asking = { session: sessionOf('p1'), round: roundOf(null) }

/** A question on a phone, and an answer to it that came as a link. */
export const roundTo = (language: Language) =>
  `/b/${packedRound({ ...asking, language, question })}`
export const answered = `/m/${packedContribution({
  ...asking,
  contributor: 'abcdefg',
  table: 4,
  ideas: ['Pensionerede buschauffører', 'Et køkken'],
})}`
