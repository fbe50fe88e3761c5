import type { FieldId } from '#core/questions/fields.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import type { TeamAnswers } from '#core/questions/team.ts'
import type { Finding } from '#core/rules/facts/finding.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import type { TableCell } from './table/coverage-view.ts'

/** Where a finding is changed: on another page, or at a cell of the table on this one. */
export type FindingPlace =
  | { readonly page: PageId; readonly cell: null }
  | { readonly page: 'team/coverage'; readonly cell: TableCell }

/** Where the first answer a finding rests on is not the one to change. */
const changedAt: Partial<Record<RuleCode<'finding'>, FieldId>> = { quietOnEdge: 'team.circles' }

export function findingPlace(
  { code, because }: Finding,
  { needs, actors }: Pick<TeamAnswers, 'needs' | 'actors'>,
): FindingPlace | null {
  const answer = because.find(({ field }) => field === changedAt[code]) ?? because[0]
  const { page, refs } = answer
  if (page !== 'team/coverage') return { page, cell: null }
  const named = new Set(refs)
  const need = needs.find(({ id }) => named.has(id)) ?? needs[0]
  const actor = actors.find(({ id }) => named.has(id)) ?? actors[0]
  return need && actor ? { page, cell: { needId: need.id, actorId: actor.id } } : null
}
