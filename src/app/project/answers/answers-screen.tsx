import { useEffect, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { useProject } from '#app/project/open/use-project.ts'
import { useExamplesShown } from '#app/project/page/page-fields.tsx'
import { useArrival } from '#app/shell/arrival.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { pagesOf, type Route } from '#core/journey/journey.ts'
import { isPageId, type PageId, questionIds } from '#core/questions/question-ids.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { PageFoot } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import { QuestionNumber } from '#ui/question-number.tsx'
import { AnswerPart } from './answer-part.tsx'
import { AnswersContents } from './answers-contents.tsx'
import styles from './answers-screen.module.css'
import { goToPart } from './go-to-part.ts'
import { usePartsInTurn } from './use-parts-in-turn.ts'

/** All pages one after the other, as in a document, each with the same fields as where it stands alone. */
export function AnswersScreen() {
  const { answers: words, frame, overview, questions } = useWords()
  const id = useProject((state) => state.project.id)
  const route = useProject((state) => state.project.route)
  const name = useProject((state) => state.project.answers.start.title)
  const at = usePartInAddress()
  const heading = useArrival(
    `${words.title} – ${shownName(name, frame.unnamed)}`,
    () => at !== null && goToPart(at),
  )
  const all = useMemo(() => pagesInOrder(route), [route])
  const { isDrawn, draw } = usePartsInTurn(all)
  const examples = useExamplesShown()
  const part = (page: PageId) => (
    <AnswerPart key={page} page={page} examples={examples} isDrawn={isDrawn(page)} onNear={draw} />
  )
  return (
    <>
      <PageHead title={words.title} lead={words.lead} headingRef={heading} />
      <AnswersContents />
      {part('start')}
      {questionIds.map((question, index) => (
        <section
          key={question}
          aria-labelledby={`answers-${question}`}
          data-question={question}
          className={styles.question}
        >
          <h2 id={`answers-${question}`} className={styles.asks}>
            <QuestionNumber number={index + 1} />
            <span>{questions[question].caption}</span>
          </h2>
          {pagesOf(question, route).map(part)}
        </section>
      ))}
      <PageFoot>
        <ButtonLink icon="file-text" href={address(paths.charter(id))}>
          {overview.seeCharter}
        </ButtonLink>
        <ButtonLink variant="text" href={address(paths.overview(id))}>
          {frame.toOverview}
        </ButtonLink>
      </PageFoot>
    </>
  )
}

const pagesInOrder = (route: Route): readonly PageId[] => [
  'start',
  ...questionIds.flatMap((question) => pagesOf(question, route)),
]

/** The part the address asks for, which gets focus when one comes to it; null where it asks for none. */
function usePartInAddress(): PageId | null {
  const [search] = useSearchParams()
  const asked = search.get('at') ?? ''
  const at = isPageId(asked) ? asked : null
  useEffect(() => {
    if (at !== null) goToPart(at)
  }, [at])
  return at
}
