import { folded } from '#core/folded.ts'
import { pageStatus } from '#core/journey/journey.ts'
import type { Answers } from '#core/questions/answers.ts'
import type { FieldHint, FieldId } from '#core/questions/fields.ts'
import { pageOf } from '#core/rules/facts/because.ts'
import type { HintPatterns } from './hint-patterns.ts'

/** A question to ask, with the id of the row it is about; null where the field stands alone. */
export interface FoundHint {
  readonly code: FieldHint
  readonly ref: string | null
}

/** What a field's answer gives cause to ask. */
export type HintRule = (answers: Answers, patterns: HintPatterns) => readonly FoundHint[]

export const when = (isSo: boolean, code: FieldHint, ref: string | null = null) =>
  isSo ? [{ code, ref }] : []

/** The words of a text, in small letters. */
export const wordsIn = (text: string): readonly string[] => folded(text).match(/\p{L}+/gu) ?? []

/** An empty answer is only asked about once something else stands on its page. */
export const isPageBegun = (field: FieldId, answers: Answers): boolean =>
  pageStatus(pageOf(field), answers) !== 'notStarted'
