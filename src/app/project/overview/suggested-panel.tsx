import { useEffect, useState } from 'react'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { mostAgreed, withAgreed } from '#core/project/agreed-actions.ts'
import { agreedId, type SuggestedAction, suggestedActions } from '#core/rules/suggested-actions.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { FeaturePanel } from '#ui/page/feature-panel.tsx'
import { agreedText, suggestedLink } from './suggested-links.tsx'

/** At most three suggested actions, each of which the group can agree on as it stands. */
export function SuggestedPanel() {
  const words = useWords()
  const { overview } = words
  const { store } = useSession()
  const project = useProject((state) => state.project)
  const { say } = useAnnounce()
  const land = useRowToWrite()
  const actions = suggestedActions(project)
  const isFull = project.nextSteps.length >= mostAgreed
  const note = actions.length === 0 ? overview.nothingMissing : isFull && overview.agreedFull

  const agree = (action: SuggestedAction) => {
    const id = agreedId(action)
    const what = agreedText(action, project, words)
    // The list of what is agreed stands on the same page, and its form is to show the new row.
    store.revise((before) => withAgreed(before, id, what) ?? before)
    land(id)
    say(overview.agreed(what))
  }

  return (
    <FeaturePanel
      heading={overview.next(actions.length)}
      headingLevel={2}
      links={actions.map((action) => ({
        ...suggestedLink(action, project, words),
        action: withAgreed(project, agreedId(action), agreedText(action, project, words))
          ? { label: overview.agree, onClick: () => agree(action) }
          : undefined,
      }))}
    >
      {note && <p>{note}</p>}
    </FeaturePanel>
  )
}

/** Takes focus to the first control of a row that has just come, where who and when are to be written. */
function useRowToWrite() {
  const [row, land] = useState<string | null>(null)
  useEffect(() => {
    if (row === null) return
    const place = document.querySelector(`[data-row="${CSS.escape(row)}"]`)
    place?.querySelector<HTMLElement>('textarea, input')?.focus()
    land(null)
  }, [row])
  return land
}
