import { useMemo, useState } from 'react'
import { roomOf } from '#app/project/open/room-of.ts'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { address, paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import { withAgreed } from '#core/project/agreed-actions.ts'
import type { Project } from '#core/project/project.ts'
import { isStarted } from '#core/rules/facts/begun.ts'
import type { Finding } from '#core/rules/facts/finding.ts'
import { agreedId, type SuggestedAction, suggestedActions } from '#core/rules/suggested-actions.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { findingSentence, suggestionSentence } from '#i18n/rule-sentences.ts'
import { AgreedActions } from '#rooms/charter/agreed-actions.tsx'
import type { Suggested } from '#rooms/charter/suggested-card.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { withTypedNames } from '#rooms/shared/typed-answers.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { asItIs } from '#ui/form/typed-in.tsx'
import { keepPostponed, postponedOf } from './postponed.ts'

/** At most three acts: those the group has agreed on, and suggestions it can agree on as they stand. */
export function SuggestedActs({ headingId }: { headingId: string }) {
  const words = useWords()
  const { overview } = words
  const session = useSession()
  const { newId } = useServices()
  const room = useMemo(() => roomOf(session, 'overview', newId), [session, newId])
  const project = useProject((state) => state.project)
  const { id, answers, nextSteps } = project
  const [postponed, setPostponed] = useState(() => postponedOf(id))
  const keep = (ids: readonly string[]) => {
    keepPostponed(id, ids)
    setPostponed(ids)
  }
  const suggested = suggestedActions(project, postponed)
  const isWaiting = suggestedActions(project).length > suggested.length
  const isBegun = isStarted(answers) || nextSteps.length > 0
  return (
    <>
      <AgreedActions
        room={room}
        heading={<h2 id={headingId}>{overview.acts}</h2>}
        suggested={suggested.map((action) => suggestedAct(action, project, words))}
        onPostpone={(postponedId) => keep([...postponed, postponedId])}
      />
      {!isBegun && suggested.length === 0 && (
        <div>
          <ButtonLink
            variant="primary"
            iconAfter="arrow-right"
            href={address(paths.page(id, 'problem/statement'))}
          >
            {overview.begin}
          </ButtonLink>
        </div>
      )}
      {isWaiting && (
        <Button variant="text" icon="undo" onClick={() => keep([])}>
          {overview.showPostponed}
        </Button>
      )}
    </>
  )
}

function suggestedAct(
  action: SuggestedAction,
  project: Project,
  words: ProjectMessages,
): Suggested {
  const { team } = project.answers
  const id = agreedId(action)
  const what = suggestionSentence(action, withTypedNames(team, asItIs), words.rules)
  return {
    id,
    href: address(paths.pageFromOverview(project.id, action.page)),
    title:
      action.kind === 'ownWin' ? (
        <TypedIn sentence={(typed) => typed(action.what)} />
      ) : (
        <TypedIn
          sentence={(typed) => suggestionSentence(action, withTypedNames(team, typed), words.rules)}
        />
      ),
    why: why(action, project, words),
    what: withAgreed({ ...project, nextSteps: [] }, id, what) && what,
  }
}

/** Why it is suggested, or where it is done. */
function why(action: SuggestedAction, project: Project, words: ProjectMessages) {
  const { overview, questions, rules } = words
  switch (action.kind) {
    case 'otherSide':
      return rules.perspective[action.perspective]
    case 'finding':
      return whyOf(action.finding, project, words)
    case 'call':
    case 'meet':
    case 'ownWin':
      return overview.why[action.kind]
    default:
      return questions[action.kind === 'vacantRole' ? 'arena' : 'motivation'].nav
  }
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
