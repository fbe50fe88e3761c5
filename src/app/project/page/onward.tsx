import { useLocation } from 'react-router'
import { useProject } from '#app/project/open/use-project.ts'
import { visitOf } from '#app/project/open/visit.ts'
import { address, paths } from '#app/shell/paths.ts'
import { nextPage, previousPage } from '#core/journey/journey.ts'
import { pages } from '#core/journey/pages.ts'
import { type PageId, questionIds } from '#core/questions/question-ids.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { PageFoot } from '#ui/page/page.tsx'

/** On, back, and to the overview. Nothing stops anyone: empty fields are fine. Quiet while the page has a primary act. */
export function Onward({ page, isQuiet }: { page: PageId; isQuiet: boolean }) {
  const { frame, checkScreen, paper, pages: words } = useWords()
  const id = useProject((state) => state.project.id)
  const route = useProject((state) => state.project.route)
  const isKept = useProject((state) => state.save.kind !== 'memoryOnly')
  // Said once, where the work begins.
  const note =
    page === 'start'
      ? `${isKept ? frame.reassurance : frame.reassuranceInWindow} ${frame.answeredRule}`
      : undefined
  const visit = visitOf(useLocation().search)
  const next = nextPage(page, route)
  const previous = previousPage(page, route)

  if (visit) {
    const back = {
      overview: { path: paths.overview(id), label: frame.backToOverview },
      check: { path: paths.check(id), label: checkScreen.back },
      charter: { path: paths.charter(id), label: paper.back },
    }[visit.from]
    return (
      <PageFoot note={note}>
        <ButtonLink variant="primary" icon="arrow-left" href={address(back.path)}>
          {back.label}
        </ButtonLink>
      </PageFoot>
    )
  }
  const nextQuestion = next && pages[next].question
  const nextLabel = !next
    ? frame.continueToOverview
    : nextQuestion && nextQuestion !== pages[page].question
      ? frame.continueToQuestion(questionIds.indexOf(nextQuestion) + 1)
      : frame.continueTo(words[next].tab)
  return (
    <PageFoot note={note}>
      <ButtonLink
        variant={isQuiet ? undefined : 'primary'}
        iconAfter="arrow-right"
        href={address(next ? paths.page(id, next) : paths.overview(id))}
      >
        {nextLabel}
      </ButtonLink>
      {previous && (
        <ButtonLink icon="arrow-left" href={address(paths.page(id, previous))}>
          {frame.back(words[previous].tab)}
        </ButtonLink>
      )}
      <ButtonLink variant="text" href={address(paths.overview(id))}>
        {frame.toOverview}
      </ButtonLink>
    </PageFoot>
  )
}
