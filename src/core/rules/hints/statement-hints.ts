import { softLimits } from '#core/questions/fields.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import type { HintPatterns } from './hint-patterns.ts'
import { looksPersonal } from './personal-data.ts'

/** Shorter than this it is hardly a sentence. */
const shortest = 40

/** What the problem in one sentence may look like; nothing while it is empty. */
export function statementHints(
  statement: string,
  patterns: HintPatterns,
): readonly RuleCode<'hint'>[] {
  const text = statement.trim()
  if (text === '') return []
  const looks: readonly (readonly [RuleCode<'hint'>, boolean])[] = [
    ['solutionInDisguise', patterns.solutionInDisguise.test(text)],
    ['vagueAmbition', patterns.vagueAmbition.test(text)],
    // A number or an address of somebody is somebody.
    ['nobodyAffected', !(patterns.people.test(text) || looksPersonal(text))],
    ['blame', patterns.blame.test(text)],
    ['tooShort', text.length < shortest],
    ['tooLong', text.length > softLimits['problem.statement']],
    ['jargon', patterns.jargon.test(text)],
  ]
  return looks.filter(([, isSo]) => isSo).map(([code]) => code)
}
