import { useCallback, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { roomOf } from '#app/project/open/room-of.ts'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { useRemarks } from '#app/project/open/use-remarks.ts'
import { pagesWithoutPanel } from '#app/project/open/wide-pages.ts'
import { useServices } from '#app/shell/services.tsx'
import type { PageId } from '#core/questions/question-ids.ts'
import { Examples } from '#rooms/shared/example/examples.tsx'
import { RemarksContext } from '#rooms/shared/remarks-context.ts'
import { SingleKeysContext } from '#rooms/team/coverage/table/single-keys.ts'
import { coverageViewPreference, examplesPreference, keysPreference } from '#storage/preferences.ts'
import { saveAsFile } from '#storage/project-exchange.ts'
import { HiddenHere } from './hidden-here.tsx'
import { HiddenRemarks } from './hidden-remarks.tsx'
import {
  LateTableTools,
  LateTermsExcerpt,
  type PageExtras,
  roomPages,
  ShowCard,
} from './room-pages.ts'
import { useLacking } from './use-lacking.ts'

interface PageFieldsProps {
  readonly page: PageId
  readonly examples: ExamplesShown
  /** One of several pages on the screen. */
  readonly isAmongOthers?: boolean
  readonly hrefOf: PageExtras['hrefOf']
}

/**
 * The fields of a page as its room has them, with what belongs to them: the one way to answer, on the page
 * itself and among all answers. What cannot be kept or is not sent waits at the page either way.
 */
export function PageFields({ page, examples, isAmongOthers, hrefOf }: PageFieldsProps) {
  const session = useSession()
  const { newId } = useServices()
  const room = useMemo(() => roomOf(session, page, newId), [session, page, newId])
  const route = useProject((state) => state.project.route)
  const lacking = useLacking(page)
  const fieldsLacking = useMemo(() => lacking.map(({ field }) => field), [lacking])
  const RoomPage = roomPages[page]
  const decisions = useDecisionInAddress()
  return (
    <RemarksContext value={useRemarks()}>
      <Examples
        isBeside={!pagesWithoutPanel.has(page)}
        isAmongOthers={isAmongOthers ?? false}
        lacking={fieldsLacking}
        {...examples}
      >
        <SingleKeysContext value={keysPreference.read() !== 'off'}>
          <RoomPage room={room} route={route} hrefOf={hrefOf} {...decisions} {...extras()} />
        </SingleKeysContext>
      </Examples>
      {page === endOfProblem && <ShowCard room={room} route={route} hrefOf={hrefOf} />}
      <HiddenHere page={page} />
      <HiddenRemarks page={page} room={room} />
    </RemarksContext>
  )
}

/** Where question 1 ends on either route, and one person's problem becomes everybody's. */
const endOfProblem: PageId = 'problem/frame'

/** Read when a page is drawn: the view may have been chosen on the page before. */
const extras = (): Omit<PageExtras, keyof DecisionsInAddress | 'hrefOf'> => ({
  view: coverageViewPreference.read() ?? undefined,
  onView: coverageViewPreference.keep,
  TermsExcerpt: LateTermsExcerpt,
  TableTools: LateTableTools,
  onSaveFile: (name, mimeType, text) => saveAsFile(new Blob([text], { type: mimeType }), name),
})

type DecisionsInAddress = Pick<PageExtras, 'decision' | 'onDecision'>

/** Kept with whatever else the address carries, each as a step that Back takes back. */
function useDecisionInAddress(): DecisionsInAddress {
  const [search, setSearch] = useSearchParams()
  return {
    decision: Number(search.get('decision')) || null,
    onDecision: (decision) => {
      const next = new URLSearchParams(search)
      next.set('decision', String(decision))
      setSearch(next)
    },
  }
}

export interface ExamplesShown {
  readonly isHidden: boolean
  readonly onHidden: (isHidden: boolean) => void
}

/** Whether the examples are put away, for this project on this computer. */
export function useExamplesShown(): ExamplesShown {
  const id = useProject((state) => state.project.id)
  const [isHidden, setHidden] = useState(() => examplesPreference(id).read() !== null)
  const onHidden = useCallback(
    (hidden: boolean) => {
      setHidden(hidden)
      examplesPreference(id).keep(hidden ? 'hidden' : null)
    },
    [id],
  )
  return useMemo(() => ({ isHidden, onHidden }), [isHidden, onHidden])
}
