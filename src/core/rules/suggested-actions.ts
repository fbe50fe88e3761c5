import type { Answers } from '#core/questions/answers.ts'
import type { Code } from '#core/questions/codes.ts'
import { coverageFacts } from '#core/questions/coverage.ts'
import { type FieldId, fields } from '#core/questions/fields.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { type PageId, questionIds } from '#core/questions/question-ids.ts'
import type { Actor, TeamAnswers } from '#core/questions/team.ts'
import { type OneSide, perspective } from '#core/rules/check/perspective.ts'
import { mostUrgentFirst } from '#core/rules/coverage/coverage.ts'
import { whoCould } from '#core/rules/coverage/who-could.ts'
import { pageOf } from '#core/rules/facts/because.ts'
import { isBegun } from '#core/rules/facts/begun.ts'
import type { Finding } from '#core/rules/facts/finding.ts'
import { namedTeam } from '#core/rules/facts/named-team.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import { vacantRoles } from '#core/rules/leadership/role-tasks.ts'
import type { Judgement } from './judgement.ts'
import { coverageOf } from './rule-results.ts'
import { sortedFindings } from './with-judgement.ts'

/** Something worth doing next, and the page to do it on. */
export type SuggestedAction =
  | { readonly kind: 'otherSide'; readonly perspective: OneSide; readonly page: PageId }
  | FindingAction
  | { readonly kind: 'vacantRole'; readonly role: Code<'role'>; readonly page: PageId }
  /** Those who have been asked and have not answered, as ids; meeting those who are easily overheard. */
  | {
      readonly kind: 'call' | 'meet'
      readonly actors: readonly [string, ...string[]]
      readonly page: PageId
    }
  | { readonly kind: RuleCode<'suggestedAction'>; readonly page: PageId }
  /** The first small win as the group has put it. */
  | { readonly kind: 'ownWin'; readonly what: string; readonly page: PageId }

interface FindingAction {
  readonly kind: 'finding'
  readonly finding: Finding
  /** Id of whoever on the list could be asked to carry the need; null where nobody comes to mind. */
  readonly actor: string | null
  /** Id of one who has contacts and may know somebody; null where someone on the list could do it. */
  readonly contact: string | null
  readonly page: PageId
}

/** What suggestions are made from: a project, or what of it may be told. */
export interface Suggesting {
  readonly answers: Answers
  readonly judgement: Judgement
  /** What is agreed already. */
  readonly nextSteps: readonly { readonly id: string }[]
}

/** As many as a person takes on at a time. */
const actionsShown = 3

/**
 * At most three suggested actions, each something people do with people: to go through the answers with
 * the side that has given none, what must be solved in the team, those who have not answered and those
 * who are easily overheard, then the roles nobody holds, the other gaps, the invitation and the first
 * small win. Not those that are agreed, nor those with an id among `postponed` (docs/method.md, section 10).
 */
export function suggestedActions(
  { answers, judgement, nextSteps }: Suggesting,
  postponed: readonly string[] = [],
): readonly SuggestedAction[] {
  const team = namedTeam(answers.team)
  const coverage = coverageOf(answers)
  const open = mostUrgentFirst(sortedFindings(coverage.findings, judgement).open)
  const known = coverage.isBegun ? open : []
  const urgent = withoutRepeat(known.filter(({ severity }) => severity === 'high'))
  const gaps = known.filter(({ code, severity }) => code === 'uncovered' && severity !== 'high')
  const hasTeam = team.actors.length > 0
  const asAction = (each: Finding) => findingAction(team, each)
  const actions: readonly SuggestedAction[] = [
    ...otherSideActions(answers),
    ...urgent.map(asAction),
    ...callActions(team.actors),
    ...meetActions(team.actors),
    ...(hasTeam ? vacantRoles(answers).map(roleAction) : []),
    ...gaps.map(asAction),
    ...(hasTeam ? fieldActions(answers) : []),
    ...winActions(answers),
  ]
  const passed = new Set([...nextSteps.map(({ id }) => id), ...postponed])
  return actions.filter((action) => !passed.has(agreedId(action))).slice(0, actionsShown)
}

/**
 * The id of the agreed action that a suggestion becomes. People may word it anew and in any language:
 * by its id it is known again, and not suggested again. A suggestion about a row with a very long id
 * has one too long to be kept.
 */
export function agreedId(action: SuggestedAction): string {
  switch (action.kind) {
    case 'finding':
      return `suggested-${action.finding.key.replace(':', '-')}`
    case 'vacantRole':
      return `suggested-${action.role}`
    case 'call':
    case 'meet':
      return `suggested-${action.kind}-${action.actors[0]}`
    default:
      return `suggested-${action.kind}`
  }
}

/** Once there is something to go through. */
function otherSideActions(answers: Answers): readonly SuggestedAction[] {
  const from = perspective(answers.start)
  if (from === null || !questionIds.some((id) => isBegun(id, answers))) return []
  return [{ kind: 'otherSide', perspective: from, page: pageOf('start.answeredBy') }]
}

/** Someone for the mandate is already asked for where its own need has a gap. */
function withoutRepeat(urgent: readonly Finding[]): readonly Finding[] {
  const gaps = new Set(urgent.map(({ need }) => need))
  return urgent.filter(
    ({ code, because }) =>
      code !== 'noAuthority' || !because.some(({ refs }) => refs.some((id) => gaps.has(id))),
  )
}

function findingAction(team: TeamAnswers, finding: Finding): FindingAction {
  const { need } = finding
  const actor = need === null ? null : (whoCould(team, need)?.actors[0] ?? null)
  const contact = need === null || actor !== null ? null : hasContacts(team)
  return {
    kind: 'finding',
    finding,
    actor,
    contact,
    page: finding.because[0].page,
  }
}

/** The first who carries, else contributes to, a need for contacts; null where nobody does. */
function hasContacts(team: TeamAnswers): string | null {
  const rows = coverageFacts(team).needs.filter(({ need }) => need.kind === 'network')
  const asked = rows.flatMap(({ carriers }) => carriers)
  const known = [...asked, ...rows.flatMap(({ contributors }) => contributors)]
  return known[0]?.id ?? null
}

/** More names than this are no longer one errand. */
const mostCalled = 3

/** Those who have been asked, and of whom no answer is known. */
function callActions(actors: readonly Actor[]): readonly SuggestedAction[] {
  const asked = actors.filter(({ commitment }) => commitment === 'asked').map(({ id }) => id)
  const [first, ...others] = asked.slice(0, mostCalled)
  if (first === undefined) return []
  return [{ kind: 'call', actors: [first, ...others], page: pageOf('team.circles') }]
}

/** Each of those with much at stake who are easily overheard: they are met one by one. */
const meetActions = (actors: readonly Actor[]): readonly SuggestedAction[] =>
  actors
    .filter(({ stake, voice }) => stake === 3 && voice === 'quiet')
    .map(({ id }) => ({ kind: 'meet', actors: [id], page: pageOf('team.standing') }))

const roleAction = (role: Code<'role'>): SuggestedAction => ({
  kind: 'vacantRole',
  role,
  page: pageOf('arena.roles'),
})

function fieldActions(answers: Answers): readonly SuggestedAction[] {
  const isOpen = (field: FieldId) => fields[field].state(answers) !== 'full'
  return [
    ...(isOpen('motivation.invitation')
      ? [{ kind: 'invitation', page: pageOf('motivation.invitation') } as const]
      : []),
    ...(isOpen('motivation.smallWins')
      ? [{ kind: 'smallWin', page: pageOf('motivation.smallWins') } as const]
      : []),
  ]
}

/** Once it is put into words, the first small win is there to be agreed on. */
function winActions({ motivation }: Answers): readonly SuggestedAction[] {
  const what = firstSentence(motivation.smallWins)
  return isFilled(what) ? [{ kind: 'ownWin', what, page: pageOf('motivation.smallWins') }] : []
}

/**
 * Without its full stop, since it stands among other actions; the rest says why and for whom. After a short
 * word, or before a small letter or a number, a full stop may be that of an abbreviation or a date: nothing is
 * cut there.
 */
const firstSentence = (text: string): string =>
  text
    .trim()
    .replace(/\n.*/su, '')
    .replace(/(?<=[!?]|\p{L}{4}\.|\d\.)(?<!\b(?:[Ee]vtl|[Pp]rof)\.)\s+(?=\p{Lu}).*/su, '')
    .trimEnd()
    .replace(/\.$/u, '')
