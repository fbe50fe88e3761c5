import type { Answers } from '#core/questions/answers.ts'
import type { FieldHint } from '#core/questions/fields.ts'
import { type FieldId, fieldIds } from '#core/questions/fields.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import { pageOf } from '#core/rules/facts/because.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import { arenaHints } from './arena-hints.ts'
import { fieldTexts } from './field-texts.ts'
import type { HintRule } from './found-hint.ts'
import type { HintPatterns } from './hint-patterns.ts'
import { motivationHints } from './motivation-hints.ts'
import { looksPersonal, looksPersonalInContact } from './personal-data.ts'
import { problemHints } from './problem-hints.ts'
import { statementHints } from './statement-hints.ts'
import { teamHints } from './team-hints.ts'

/**
 * A gentle remark on an answer. A `look` is what a text looks like, an `ask` a question of its field's
 * own. It blocks nothing and changes no result.
 */
export type Hint = HintPlace &
  (
    | { readonly kind: 'look'; readonly code: RuleCode<'hint'> }
    | { readonly kind: 'ask'; readonly code: FieldHint }
  )

interface HintPlace {
  readonly field: FieldId
  readonly page: PageId
  /** Id of the need, actor or meeting it is about; null where the field stands alone. */
  readonly ref: string | null
}

const rules: Partial<Record<FieldId, HintRule>> = {
  ...problemHints,
  ...teamHints,
  ...motivationHints,
  ...arenaHints,
}

/** The hints on one field, in the language of `patterns` (docs/method.md, section 8). */
export function hintsOn(field: FieldId, answers: Answers, patterns: HintPatterns): readonly Hint[] {
  const page = pageOf(field)
  const look = (code: RuleCode<'hint'>, ref: string | null): Hint => ({
    kind: 'look',
    code,
    field,
    page,
    ref,
  })
  const looks =
    field === 'problem.statement' ? statementHints(answers.problem.statement, patterns) : []
  const asked = rules[field]?.(answers, patterns) ?? []
  const isTooMuch = field === 'arena.contacts' ? looksPersonalInContact : looksPersonal
  const personal = fieldTexts(field, answers).filter(({ text }) => isTooMuch(text))
  return [
    ...looks.map((code) => look(code, null)),
    ...asked.map(({ code, ref }): Hint => ({ kind: 'ask', code, field, page, ref })),
    ...[...new Set(personal.map(({ ref }) => ref))].map((ref) => look('personalData', ref)),
  ]
}

/** The hints on every field, in the order of the fields. */
export const allHints = (answers: Answers, patterns: HintPatterns): readonly Hint[] =>
  fieldIds.flatMap((field) => hintsOn(field, answers, patterns))
