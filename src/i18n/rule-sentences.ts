import type { FieldId } from '#core/questions/fields.ts'
import { resourceSources } from '#core/questions/groups.ts'
import { shownName } from '#core/questions/shown-name.ts'
import type { TeamAnswers } from '#core/questions/team.ts'
import type { Finding } from '#core/rules/facts/finding.ts'
import { fieldAsks } from '#core/rules/hints/field-asks.ts'
import type { Hint } from '#core/rules/hints/hints.ts'
import type { RiskResult } from '#core/rules/risks.ts'
import type { SuggestedAction } from '#core/rules/suggested-actions.ts'
import type { PastFinding } from '#core/rules/with-judgement.ts'
import type { AllFieldWords } from '#i18n/shared/content-words.ts'
import type { ruleWords } from './da/rule-words.ts'

export type RuleWords = typeof ruleWords

/** What a finding says, with the names of the rows it is about. */
export function findingSentence(
  { code, need, actors, source }: Finding,
  team: Pick<TeamAnswers, 'needs' | 'actors'>,
  words: RuleWords,
): string {
  const nameOf = (rows: TeamAnswers['needs'] | TeamAnswers['actors'], id: string) =>
    rows.find((row) => row.id === id)?.name ?? ''
  return words.finding[code]({
    need: need === null ? '' : shownName(nameOf(team.needs, need), words.unnamed.need),
    actor: words.listed(
      actors.map((id) => shownName(nameOf(team.actors, id), words.unnamed.actor, words.quoted)),
    ),
    source: source === null ? '' : words.resourceSource[source],
  })
}

/** What a suggestion is made of besides itself. */
interface SuggestionSource {
  readonly team: Pick<TeamAnswers, 'needs' | 'actors'>
  readonly nameOf: (field: FieldId) => string
}

/** What is worth doing next: a verb for people, which a group can agree on as it stands. */
export function suggestionSentence(
  action: SuggestedAction,
  { team, nameOf }: SuggestionSource,
  words: RuleWords,
): string {
  switch (action.kind) {
    case 'otherSide':
      return words.otherSide[action.perspective]
    case 'finding':
      return toSolve(action, team, words)
    case 'vacantRole':
      return words.vacantRole[action.role]
    case 'field':
      return words.toSolve.answer(nameOf(action.field))
    default:
      return words.suggestedAction[action.kind]
  }
}

function toSolve(
  { finding, actor }: Extract<SuggestedAction, { kind: 'finding' }>,
  { needs, actors }: Pick<TeamAnswers, 'needs' | 'actors'>,
  { toSolve: words, unnamed, quoted }: RuleWords,
): string {
  if (finding.code === 'noAuthority') return words.findAuthority
  if (finding.code === 'soloActor') return words.shareCarrying
  const nameOf = (rows: TeamAnswers['needs'] | TeamAnswers['actors'], id: string | null) =>
    rows.find((row) => row.id === id)?.name ?? ''
  const need = shownName(nameOf(needs, finding.need), unnamed.need)
  if (actor === null) return words.findFor({ need })
  return words.askOf({ need, actor: shownName(nameOf(actors, actor), unnamed.actor, quoted) })
}

/** What may go wrong and, one sentence a cause, why. */
export function riskSentences(
  { causes }: RiskResult,
  team: Pick<TeamAnswers, 'actors'>,
  words: RuleWords,
): readonly string[] {
  const nameOf = (id: string) =>
    shownName(
      team.actors.find((row) => row.id === id)?.name ?? '',
      words.unnamed.actor,
      words.quoted,
    )
  return causes.map(({ code, actors }) =>
    words.riskCause[code]({ actor: words.listed(actors.map(nameOf)) }),
  )
}

/** What a finding said while it stood; of its rows only the one it is kept under is known. */
export function pastSentence(
  { code, about }: PastFinding,
  team: Pick<TeamAnswers, 'needs' | 'actors'>,
  words: RuleWords,
): string {
  const need = team.needs.find(({ id }) => id === about)
  const actor = team.actors.find(({ id }) => id === about)
  const source = resourceSources.find((each) => each === about)
  const said = words.finding[code]({
    need: need ? shownName(need.name, words.unnamed.need) : words.some.need,
    actor: actor ? shownName(actor.name, words.unnamed.actor, words.quoted) : words.some.actor,
    source: source ? words.resourceSource[source] : '',
  })
  return said.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** What a hint says. */
export function hintSentence(hint: Hint, rules: RuleWords, fields: AllFieldWords): string {
  if (hint.kind === 'look') return rules.hint[hint.code]
  const { field, ask } = fieldAsks[hint.code]
  return fields[field].asks[ask] ?? ''
}
