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

/** What is worth doing next: a verb for people, which a group can agree on as it stands. */
export function suggestionSentence(
  action: SuggestedAction,
  team: Pick<TeamAnswers, 'needs' | 'actors'>,
  words: RuleWords,
): string {
  switch (action.kind) {
    case 'otherSide':
      return words.otherSide[action.perspective]
    case 'finding':
      return toSolve(action, team, words)
    case 'vacantRole':
      return words.vacantRole[action.role]
    case 'call':
    case 'meet':
      return words.toSolve[action.kind]({
        actor: words.listed(action.actors.map(actorNamed(team, words))),
      })
    case 'ownWin':
      return action.what
    default:
      return words.suggestedAction[action.kind]
  }
}

function toSolve(
  { finding, actor, contact }: Extract<SuggestedAction, { kind: 'finding' }>,
  team: Pick<TeamAnswers, 'needs' | 'actors'>,
  rules: RuleWords,
): string {
  const { toSolve: words, unnamed } = rules
  if (finding.code === 'noAuthority') return words.findAuthority
  if (finding.code === 'soloActor') return words.shareCarrying
  const need = shownName(team.needs.find(({ id }) => id === finding.need)?.name ?? '', unnamed.need)
  const named = actorNamed(team, rules)
  if (actor !== null) return words.askOf({ need, actor: named(actor) })
  if (contact !== null) return words.askWho({ need, actor: named(contact) })
  return words.findFor({ need })
}

/** The name of one on the list, quoted as it is where several may stand beside each other. */
const actorNamed =
  ({ actors }: Pick<TeamAnswers, 'actors'>, { unnamed, quoted }: RuleWords) =>
  (id: string) =>
    shownName(actors.find((row) => row.id === id)?.name ?? '', unnamed.actor, quoted)

/** What may go wrong and, one sentence a cause, why. */
export function riskSentences(
  { causes }: RiskResult,
  team: Pick<TeamAnswers, 'actors'>,
  words: RuleWords,
): readonly string[] {
  return causes.map(({ code, actors }) =>
    words.riskCause[code]({ actor: words.listed(actors.map(actorNamed(team, words))) }),
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
