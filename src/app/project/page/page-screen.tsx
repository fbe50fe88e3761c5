import { useCallback, useEffect, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { roomOf } from '#app/project/open/room-of.ts'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { pagesWithoutPanel } from '#app/project/open/wide-pages.ts'
import { useArrival } from '#app/shell/arrival.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import { pagesOf } from '#core/journey/journey.ts'
import { pages } from '#core/journey/pages.ts'
import { type PageId, questionIds } from '#core/questions/question-ids.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Examples } from '#rooms/shared/example/examples.tsx'
import { PrimaryActContext } from '#rooms/shared/primary-act.ts'
import { coverageViewPreference, examplesPreference, lastPage } from '#storage/preferences.ts'
import { saveAsFile } from '#storage/project-exchange.ts'
import { PageHead } from '#ui/page/page-head.tsx'
import { HiddenHere } from './hidden-here.tsx'
import { Onward } from './onward.tsx'
import { PageLacks } from './page-lacks.tsx'
import { LateTermsExcerpt, type PageExtras, roomPages, ShowCard } from './room-pages.ts'
import { useLacking } from './use-lacking.ts'

/** One of the sixteen pages: head, the room's own fields, and the way on. */
export function PageScreen({ page }: { page: PageId }) {
  const words = useWords()
  const { frame } = words
  const session = useSession()
  const { newId } = useServices()
  const room = useMemo(() => roomOf(session, page, newId), [session, page, newId])
  const id = useProject((state) => state.project.id)
  const route = useProject((state) => state.project.route)
  const title = useProject((state) => state.project.answers.start.title)
  const { question } = pages[page]
  const parts = question ? pagesOf(question, route) : []
  const number = question ? questionIds.indexOf(question) + 1 : 0
  const part = parts.indexOf(page) + 1
  const { title: heading, lead } = words.pages[page]
  const position =
    question && part > 0 ? frame.documentTitle(number, part, parts.length, heading) : heading
  const headingRef = useArrival(`${position} – ${shownName(title, frame.unnamed)}`)
  useEffect(() => {
    lastPage(id).keep(page)
  }, [id, page])

  const lacking = useLacking(page)
  const fieldsLacking = useMemo(() => lacking.map(({ field }) => field), [lacking])
  const { isHidden, onHidden } = useExamplesHidden(id)
  const lacks = <PageLacks page={page} lacking={lacking} />
  const RoomPage = roomPages[page]
  const decisions = useDecisionInAddress()
  const { isWayOnQuiet, claim } = usePrimaryActs()
  return (
    <PrimaryActContext value={claim}>
      <PageHead
        title={heading}
        lead={lacking.length === 0 ? lead : !saysItself.has(page) && lacks}
        headingRef={headingRef}
      />
      <Examples
        key={page}
        isBeside={!pagesWithoutPanel.has(page)}
        isHidden={isHidden}
        onHidden={onHidden}
        lacking={fieldsLacking}
      >
        <RoomPage room={room} route={route} {...decisions} {...extras(id)} />
      </Examples>
      {page === endOfProblem && <ShowCard room={room} route={route} {...extras(id)} />}
      <HiddenHere page={page} />
      <Onward page={page} isQuiet={isWayOnQuiet} />
    </PrimaryActContext>
  )
}

/** Whether a primary act stands in the page, and the way on is none. */
function usePrimaryActs() {
  const [acts, setActs] = useState(0)
  const claim = useCallback(() => {
    setActs((before) => before + 1)
    return () => setActs((before) => before - 1)
  }, [])
  return { isWayOnQuiet: acts > 0, claim }
}

/** The room says what lacks: the seats of the table, with the way to them. */
const saysItself: ReadonlySet<PageId> = new Set(['team/coverage'])

/** Where question 1 ends on either route, and one person's problem becomes everybody's. */
const endOfProblem: PageId = 'problem/frame'

/** Read when a page is drawn: the view may have been chosen on the page before. */
const extras = (id: string): Omit<PageExtras, keyof DecisionsInAddress> => ({
  hrefOf: (page) => address(paths.page(id, page)),
  view: coverageViewPreference.read() ?? undefined,
  onView: coverageViewPreference.keep,
  TermsExcerpt: LateTermsExcerpt,
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

/** Whether the examples are put away, for this project on this computer. */
function useExamplesHidden(id: string) {
  const [isHidden, setHidden] = useState(() => examplesPreference(id).read() !== null)
  const onHidden = useCallback(
    (hidden: boolean) => {
      setHidden(hidden)
      examplesPreference(id).keep(hidden ? 'hidden' : null)
    },
    [id],
  )
  return { isHidden, onHidden }
}
