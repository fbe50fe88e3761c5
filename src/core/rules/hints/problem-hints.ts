import type { FieldId } from '#core/questions/fields.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { suitability } from '#core/rules/facts/suitability.ts'
import { type HintRule, isPageBegun, when, wordsIn } from './found-hint.ts'
import { monthsIn } from './months-in.ts'

/** Less than this many months is too short to define, try and adjust. */
const shortProject = 3
/** An answer to why shorter than this has hardly a reason of its own. */
const shortMotive = 100
const allSigns = 5

/** The fields before the first question and of the first. */
export const problemHints: Partial<Record<FieldId, HintRule>> = {
  'start.title': ({ start }) =>
    when(/\p{Lu}{3,}|\p{Lu}{2,}[-\s]?\p{N}/u.test(start.title), 'abbreviations'),
  'start.placeAndTime': ({ start: { timeframe } }, { duration, soon }) => {
    const lengths = monthsIn(timeframe, duration)
    const isShort = lengths.length > 0 && Math.max(...lengths) < shortProject
    return when(isShort || soon.test(timeframe), 'shortTime')
  },
  'start.motive': ({ start: { motive } }, { fromAbove }) =>
    when(motive.trim().length < shortMotive && fromAbove.test(motive), 'fromAbove'),
  'problem.affected': ({ problem: { affected } }, { anybody }) => {
    const words = wordsIn(affected)
    return when(words.length > 0 && words.every((word) => anybody.test(word)), 'everyone')
  },
  'problem.evidence': ({ problem: { evidence } }, { source }) =>
    when(isFilled(evidence) && !/\p{N}/u.test(evidence) && !source.test(evidence), 'noSource'),
  'problem.complexity': ({ problem }) => [
    ...when(suitability(problem).answer === 'none', 'noSigns'),
    ...when(
      problem.complexity.signs.length === allSigns && !isFilled(problem.complexity.note),
      'signsWithoutExample',
    ),
  ],
  'problem.triedBefore': (answers, { nothing }) => {
    const { triedBefore } = answers.problem
    const isEmpty = !isFilled(triedBefore) && isPageBegun('problem.triedBefore', answers)
    return when(isEmpty || nothing.test(triedBefore), 'nothingTried')
  },
  'problem.openness': ({ problem: { openness } }) =>
    when(
      !isFilled(openness.fixed) && (openness.solution !== null || isFilled(openness.open)),
      'noConstraints',
    ),
  'problem.success': ({ problem: { success } }, { output, vagueAmbition }) => {
    const signs = success.map(({ sign }) => sign).filter(isFilled)
    const isProduct = (sign: string) => output.test(sign) || vagueAmbition.test(sign)
    return when(signs.length > 0 && signs.every(isProduct), 'outputsOnly')
  },
}
