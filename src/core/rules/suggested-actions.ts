import type { Route } from '#core/journey/journey.ts'
import { missing } from '#core/journey/missing.ts'
import type { Answers } from '#core/questions/answers.ts'
import type { Code } from '#core/questions/codes.ts'
import { type FieldId, fields } from '#core/questions/fields.ts'
import { type PageId, questionIds } from '#core/questions/question-ids.ts'
import type { TeamAnswers } from '#core/questions/team.ts'
import { type OneSide, perspective } from '#core/rules/check/perspective.ts'
import { mostUrgentFirst } from '#core/rules/coverage/coverage.ts'
import { whoCould } from '#core/rules/coverage/who-could.ts'
import { pageOf } from '#core/rules/facts/because.ts'
import { isBegun } from '#core/rules/facts/begun.ts'
import type { Finding } from '#core/rules/facts/finding.ts'
import { namedTeam } from '#core/rules/facts/named-team.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import type { Judgement } from './judgement.ts'
import { ruleResults } from './rule-results.ts'
import { sortedFindings } from './with-judgement.ts'

/** Something worth doing next, and the page to do it on. */
export type SuggestedAction =
  | { readonly kind: 'otherSide'; readonly perspective: OneSide; readonly page: PageId }
  | FindingAction
  | { readonly kind: 'vacantRole'; readonly role: Code<'role'>; readonly page: PageId }
  | { readonly kind: RuleCode<'suggestedAction'>; readonly page: PageId }
  | { readonly kind: 'field'; readonly field: FieldId; readonly page: PageId }

interface FindingAction {
  readonly kind: 'finding'
  readonly finding: Finding
  /** Id of whoever on the list could be asked to carry the need; null where nobody comes to mind. */
  readonly actor: string | null
  readonly page: PageId
}

/** What suggestions are made from: a project, or what of it may be told. */
export interface Suggesting {
  readonly answers: Answers
  readonly route: Route
  readonly judgement: Judgement
  /** What is agreed already. */
  readonly nextSteps: readonly { readonly id: string }[]
}

/** As many as a person takes on at a time. */
const actionsShown = 3

/**
 * At most three suggested actions: to go through the answers with the side that has given none, what
 * must be solved in the team, then the roles nobody holds, the other gaps, the invitation and the
 * first small win; and where these do not fill three, fields without an answer. Not those that are
 * agreed (docs/method.md, section 10).
 */
export function suggestedActions({
  answers,
  route,
  judgement,
  nextSteps,
}: Suggesting): readonly SuggestedAction[] {
  const { coverage, leadership } = ruleResults(answers)
  const open = mostUrgentFirst(sortedFindings(coverage.findings, judgement).open)
  const known = coverage.isBegun ? open : []
  const urgent = withoutRepeat(known.filter(({ severity }) => severity === 'high'))
  const gaps = known.filter(({ code, severity }) => code === 'uncovered' && severity !== 'high')
  const hasTeam = namedTeam(answers.team).actors.length > 0
  const asAction = (each: Finding) => findingAction(answers.team, each)
  const actions: readonly SuggestedAction[] = [
    ...otherSideActions(answers),
    ...urgent.map(asAction),
    ...(hasTeam ? leadership.vacant.map(roleAction) : []),
    ...gaps.map(asAction),
    ...(hasTeam ? fieldActions(answers) : []),
    ...missing(answers, route).flatMap((each) =>
      each.kind === 'field' && each.page !== agreement && !(hasTeam && isTold.has(each.field))
        ? [each]
        : [],
    ),
  ]
  const agreed = new Set(nextSteps.map(({ id }) => id))
  return actions.filter((action) => !agreed.has(agreedId(action))).slice(0, actionsShown)
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
    case 'field':
      return `suggested-${action.field.replace('.', '-')}`
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

const findingAction = (team: TeamAnswers, finding: Finding): FindingAction => ({
  kind: 'finding',
  finding,
  actor: finding.need === null ? null : (whoCould(team, finding.need)?.actors[0] ?? null),
  page: finding.because[0]?.page ?? 'team/coverage',
})

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

/** What an agreement says is written when it is made: it is no step of the project. */
const agreement: PageId = 'arena/terms'

/** Fields that have an action of their own. */
const isTold: ReadonlySet<FieldId> = new Set([
  'motivation.invitation',
  'motivation.smallWins',
  'arena.roles',
])
