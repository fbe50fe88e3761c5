import { address, paths } from '#app/shell/paths.ts'
import { pages } from '#core/journey/pages.ts'
import type { Project } from '#core/project/project.ts'
import type { FieldId } from '#core/questions/fields.ts'
import type { Finding } from '#core/rules/facts/finding.ts'
import type { SuggestedAction } from '#core/rules/suggested-actions.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { findingSentence, suggestionSentence } from '#i18n/rule-sentences.ts'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { withTypedNames } from '#rooms/shared/typed-answers.ts'
import { asItIs } from '#ui/form/typed-in.tsx'
import type { FeatureLink } from '#ui/page/feature-panel.tsx'

/** A suggested action as a link that comes back to the overview. */
export const suggestedLink = (
  action: SuggestedAction,
  project: Project,
  words: ProjectMessages,
): FeatureLink => ({
  href: address(paths.pageFromOverview(project.id, action.page)),
  title: (
    <TypedIn
      sentence={(typed) =>
        suggestionSentence(
          action,
          {
            team: withTypedNames(project.answers.team, typed),
            nameOf: (field) => words.fields[field].name,
          },
          words.rules,
        )
      }
    />
  ),
  text: why(action, project, words),
})

/** What the group has agreed when it takes the suggestion: in its own voice, as the paper has it. */
export function agreedText(
  action: SuggestedAction,
  { answers }: Project,
  { rules, fields, charter }: ProjectMessages,
): string {
  const ownVoice: Partial<Record<FieldId, string>> = charter.ownVoice
  const nameOf = (field: FieldId) => ownVoice[field] ?? fields[field].name
  return suggestionSentence(action, { team: withTypedNames(answers.team, asItIs), nameOf }, rules)
}

/** Why it is suggested, or where it is done. */
function why(action: SuggestedAction, project: Project, words: ProjectMessages) {
  const { overview, questions, rules } = words
  if (action.kind === 'otherSide') return rules.perspective[action.perspective]
  if (action.kind === 'finding') return whyOf(action.finding, project, words)
  const { question } = pages[action.page]
  return question === null ? overview.startRow : questions[question].nav
}

function whyOf(finding: Finding, { answers }: Project, { overview, rules }: ProjectMessages) {
  if (finding.code === 'uncovered') return overview.findForWhy
  if (finding.code === 'noCarrier') return overview.findCarrierWhy
  return (
    <TypedIn
      sentence={(typed) => findingSentence(finding, withTypedNames(answers.team, typed), rules)}
    />
  )
}
