import type { InvitationWords } from '#core/drafts/invitation.ts'
import type { TaskCardParts } from '#core/drafts/task-card.ts'
import type { Code } from '#core/questions/codes.ts'
import type { FieldId } from '#core/questions/fields.ts'
import type { TeamAnswers } from '#core/questions/team.ts'
import type { Dependency } from '#core/rules/coverage/dependency.ts'
import type { Finding } from '#core/rules/facts/finding.ts'
import type { RuleCode, RuleCodeSet, Step } from '#core/rules/facts/rule-codes.ts'
import type { RiskResult } from '#core/rules/risks.ts'
import type { SuggestedAction } from '#core/rules/suggested-actions.ts'

type Of<S extends RuleCodeSet, T> = Readonly<Record<RuleCode<S>, T>>

interface Named {
  readonly name: string
  readonly text: string
}

/** What the rules' codes say, as far as the charter says it. */
export interface RuleSentences {
  readonly stop: Of<'stopTest', StopWords>
  readonly testReason: Of<'testReason', string>
  readonly criterion: Of<'criterion', CriterionWords>
  readonly advice: Of<'advice', string>
  readonly waitsFor: WaitsFor
  readonly verdict: Of<'verdict', Named>
  /** To the tests and criteria, where they stand beside it. */
  readonly verdictPointer: Partial<Of<'verdict', string>>
  /** What the task calls for, by its signs of complexity. */
  readonly suitability: Of<'suitability', string>
  /** Whose answers a verdict or the staircase rests on. */
  readonly perspective: Of<'perspective', string>
  readonly alternative: Of<'alternative', Named>
  readonly step: Readonly<Record<Step | 0, Named>>
  readonly stepCriterion: Of<'stepCriterion', string>
  readonly staircaseNote: string
  /** Of rows without a name, which the rules pass over. */
  readonly passedOver: (rows: Readonly<Record<'needs' | 'actors', number>>) => string
  readonly leadershipForm: Of<'leadershipForm', LeadershipWords>
  readonly signal: Of<'signal', string>
  readonly roleTask: Of<'roleTask', string>
  /** What is to be agreed while a role has no holder. */
  readonly vacantRole: Readonly<Record<Code<'role'>, string>>
  /** What is worth doing next, as a verb for people. */
  readonly suggestion: (action: SuggestedAction, team: TeamAnswers) => string
  readonly severity: Of<'severity', string>
  readonly risk: Of<'risk', string>
  readonly volunteerLoad: (actor: string) => string
  readonly dependency: (dependency: Dependency) => string
  readonly coreLacks: (actor: string) => string
  readonly coreIdle: (actor: string) => string
  readonly taskCard: (parts: TaskCardParts) => readonly string[]
  readonly invitation: InvitationWords
  /** "A, B og C". */
  readonly listed: (names: readonly string[]) => string
  /** Around a name among others, which may have commas of its own. */
  readonly quoted: (name: string) => string
  /** What a finding says, with the names of the rows it is about. */
  readonly findingSentence: (
    finding: Finding,
    team: Pick<TeamAnswers, 'needs' | 'actors'>,
  ) => string
  /** Why a risk is raised, one sentence a cause. */
  readonly riskSentences: (risk: RiskResult, team: Pick<TeamAnswers, 'actors'>) => readonly string[]
}

/** What of an actor a result waits for, by the field it is chosen in. */
export type WaitsFor = Readonly<Partial<Record<FieldId, string>>>

/** What a test asks, what each answer means, and the honest name of what it is where it stops. */
interface StopWords extends Of<'testAnswer', string> {
  readonly name: string
  readonly question: string
  readonly honest: string
}

/** What a criterion means, and what it means that it is met in part or not at all. */
interface CriterionWords {
  readonly name: string
  readonly means: string
  readonly partly: string
  readonly no: string
}

interface LeadershipWords {
  readonly name: string
  readonly purpose: string
  readonly tasks: readonly string[]
  readonly dilemma: string
  readonly question: string
}
