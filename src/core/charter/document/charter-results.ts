import { type Project, projectToShare } from '#core/project/project.ts'
import type { Answers } from '#core/questions/answers.ts'
import { fieldIds, fields } from '#core/questions/fields.ts'
import { asOthersMayKnow, withoutAssessments } from '#core/questions/off-paper.ts'
import { mostUrgentFirst } from '#core/rules/coverage/coverage.ts'
import { type RuleResults, ruleResults } from '#core/rules/rule-results.ts'
import type { StepResult } from '#core/rules/staircase.ts'
import { type SuggestedAction, suggestedActions } from '#core/rules/suggested-actions.ts'
import {
  type JudgedCheck,
  type SortedFindings,
  sortedFindings,
  targetOf,
  withJudgement,
} from '#core/rules/with-judgement.ts'

/** What the rules say of the project, and what the group makes of it. */
export interface CharterResults {
  readonly rules: RuleResults
  readonly judged: JudgedCheck
  /** The open ones most urgent first. */
  readonly findings: SortedFindings
  /** The step the group wants to reach. */
  readonly target: StepResult | null
  /** Suggested actions, which nobody has agreed yet. */
  readonly suggestions: readonly SuggestedAction[]
}

/** What is private by default, and on this paper all the same. */
export interface Shown {
  readonly privateNotes: boolean
  readonly assessments: boolean
}

/**
 * The rules are asked of what the paper shows and nothing else, so that no private note can be read
 * off a result. What is judged of somebody is left out likewise, but for the check and the staircase,
 * which say the same on every paper and on the screen: the rest neither tells it nor rests on it, and
 * nothing is found about one actor. The check, the staircase, leadership and the coverage rest on none of them. What
 * falls away without them is what would tell of them: findings and role tasks about who has said yes
 * and about barriers, the same in one risk, and who comes first among equals in the smallest team.
 */
export function charterResults(project: Project, shown: Shown): CharterResults {
  const { privateNotes, assessments } = shown
  const told = privateNotes ? project : projectToShare(project)
  const { answers, judgement } = told
  const all = ruleResults(answers)
  const rules = assessments ? all : withoutNamed(all, answers)
  const { open, aside } = sortedFindings(rules.coverage.findings, judgement)
  const known = privateNotes ? answers : asOthersMayKnow(answers)
  return {
    rules,
    judged: withJudgement(rules.check, judgement),
    findings: { open: mostUrgentFirst(open), aside },
    target: targetOf(rules.staircase, judgement),
    suggestions: isBegun(answers)
      ? suggestedActions({ ...told, answers: known }).filter(
          (action) =>
            assessments ||
            (action.kind === 'finding'
              ? action.finding.actors.length === 0
              : action.kind !== 'meet'),
        )
      : [],
  }
}

/** The results where nothing is said of one actor, and nothing rests on what was judged of them. */
function withoutNamed(all: RuleResults, answers: Answers): RuleResults {
  const told = ruleResults(withoutAssessments(answers))
  const { coverage, leadership } = told
  return {
    ...told,
    check: all.check,
    staircase: all.staircase,
    coverage: {
      ...coverage,
      findings: coverage.findings.filter(({ actors }) => actors.length === 0),
    },
    leadership: { ...leadership, volunteerLoad: null },
    risks: told.risks.flatMap((risk) => {
      const causes = risk.causes.filter(({ actors }) => actors.length === 0)
      return causes.length > 0 ? [{ ...risk, causes }] : []
    }),
  }
}

/** Before the first answer every question is open, and none is the next. */
const isBegun = (answers: Answers): boolean =>
  fieldIds.some((id) => fields[id].state(answers) !== 'empty')
