import { useCallback, useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { landOnField, targetIn } from '#app/project/open/go-to-field.ts'
import { useProject } from '#app/project/open/use-project.ts'
import { useArrival } from '#app/shell/arrival.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { pagesOf } from '#core/journey/journey.ts'
import { pages } from '#core/journey/pages.ts'
import { type PageId, questionIds } from '#core/questions/question-ids.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { PrimaryActContext } from '#rooms/shared/primary-act.ts'
import { lastPage } from '#storage/preferences.ts'
import { PageHead } from '#ui/page/page-head.tsx'
import { Onward } from './onward.tsx'
import { PageFields, useExamplesShown } from './page-fields.tsx'
import { usePageLead } from './use-page-lead.tsx'

/** One of the sixteen pages: head, the room's own fields, and the way on. */
export function PageScreen({ page }: { page: PageId }) {
  const words = useWords()
  const { frame } = words
  const id = useProject((state) => state.project.id)
  const route = useProject((state) => state.project.route)
  const title = useProject((state) => state.project.answers.start.title)
  const { question } = pages[page]
  const parts = question ? pagesOf(question, route) : []
  const number = question ? questionIds.indexOf(question) + 1 : 0
  const part = parts.indexOf(page) + 1
  const { title: heading } = words.pages[page]
  const position =
    question && part > 0 ? frame.documentTitle(number, part, parts.length, heading) : heading
  const target = targetIn(useLocation().search)
  const headingRef = useArrival(
    `${position} – ${shownName(title, frame.unnamed)}`,
    (_, isBack) => target !== null && !isBack && landOnField(target),
  )
  useEffect(() => {
    lastPage(id).keep(page)
  }, [id, page])
  const hrefOf = useCallback((other: PageId) => address(paths.page(id, other)), [id])
  const { isWayOnQuiet, claim } = usePrimaryActs()
  return (
    <PrimaryActContext value={claim}>
      <PageHead title={heading} lead={usePageLead(page, hrefOf(page))} headingRef={headingRef} />
      <PageFields page={page} examples={useExamplesShown()} hrefOf={hrefOf} />
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
