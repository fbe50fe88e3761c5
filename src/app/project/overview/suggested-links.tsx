import { address, paths } from '#app/shell/paths.ts'
import { pages } from '#core/journey/pages.ts'
import type { Project } from '#core/project/project.ts'
import { shownName } from '#core/questions/shown-name.ts'
import type { Finding } from '#core/rules/facts/finding.ts'
import { type SuggestedAction, suggestedActions } from '#core/rules/suggested-actions.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { findingSentence } from '#i18n/rule-sentences.ts'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { withTypedNames } from '#rooms/shared/typed-answers.ts'
import type { FeatureLink } from '#ui/page/feature-panel.tsx'

/** At most three suggested actions, as links that come back to the overview. */
export const suggestedLinks = (project: Project, words: ProjectMessages): FeatureLink[] =>
  suggestedActions(project.answers, project.route, project.judgement).map((action) => ({
    href: address(paths.pageFromOverview(project.id, action.page)),
    ...said(action, project, words),
  }))

type Said = Pick<FeatureLink, 'title' | 'text'>

function said(action: SuggestedAction, project: Project, words: ProjectMessages): Said {
  const { overview, questions, rules, fields } = words
  const { question } = pages[action.page]
  const text = question === null ? overview.startRow : questions[question].nav
  switch (action.kind) {
    case 'otherSide':
      return {
        title: rules.otherSide[action.perspective],
        text: rules.perspective[action.perspective],
      }
    case 'finding':
      return saidOfFinding(action.finding, project, words)
    case 'vacantRole':
      return { title: rules.vacantRole[action.role], text }
    case 'invitation':
    case 'smallWin':
      return { title: rules.suggestedAction[action.kind], text }
    case 'field':
      return { title: overview.answer(fields[action.field].name), text }
  }
}

/** What to do about it, and beneath that what was found; where nothing is to be done, only that. */
function saidOfFinding(finding: Finding, { answers }: Project, words: ProjectMessages): Said {
  const { overview, rules } = words
  const found = (
    <TypedIn
      sentence={(typed) => findingSentence(finding, withTypedNames(answers.team, typed), rules)}
    />
  )
  const row = answers.team.needs.find(({ id }) => id === finding.need)
  const ofNeed = (sentence: (need: string) => string) => (
    <TypedIn
      sentence={(typed) => sentence(shownName(row?.name ?? '', rules.unnamed.need, typed))}
    />
  )
  switch (finding.code) {
    case 'uncovered':
      return { title: ofNeed(overview.findFor), text: overview.findForWhy }
    case 'noCarrier':
      return { title: ofNeed(overview.findCarrier), text: overview.findCarrierWhy }
    case 'noAuthority':
      return { title: overview.findAuthority, text: found }
    case 'soloActor':
      return { title: overview.shareCarrying, text: found }
    default:
      return { title: found, text: rules.severity[finding.severity] }
  }
}
