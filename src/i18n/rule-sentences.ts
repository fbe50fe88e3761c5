import type { TeamAnswers } from '#core/questions/team.ts'
import { fieldAsks } from '#core/rules/field-asks.ts'
import type { Finding } from '#core/rules/finding.ts'
import type { Hint } from '#core/rules/hints.ts'
import type { AllFieldWords } from './content-words.ts'
import type { ruleWords } from './da/rule-words.ts'

export type RuleWords = typeof ruleWords

/** What a finding says, with the names of the rows it is about. */
export function findingSentence(
  { code, need, actors, source }: Finding,
  team: Pick<TeamAnswers, 'needs' | 'actors'>,
  words: RuleWords,
): string {
  const nameOf = (rows: TeamAnswers['needs'] | TeamAnswers['actors'], id: string) =>
    rows.find((row) => row.id === id)?.name.trim() ?? ''
  return words.finding[code]({
    need: need === null ? '' : nameOf(team.needs, need) || words.unnamed.need,
    actor: words.listed(actors.map((id) => nameOf(team.actors, id) || words.unnamed.actor)),
    source: source === null ? '' : words.resourceSource[source],
  })
}

/** What a hint says. */
export function hintSentence(hint: Hint, rules: RuleWords, fields: AllFieldWords): string {
  if (hint.kind === 'look') return rules.hint[hint.code]
  const { field, ask } = fieldAsks[hint.code]
  return fields[field].asks[ask] ?? ''
}
