import { useEffect, useEffectEvent, useRef } from 'react'
import { useProject } from '#app/project/open/use-project.ts'
import { type ExamplesShown, PageFields } from '#app/project/page/page-fields.tsx'
import { usePageLead } from '#app/project/page/use-page-lead.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { pages } from '#core/journey/pages.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Heading, HeadingDepth } from '#ui/heading.tsx'
import styles from './answers-screen.module.css'
import { partHeadingId } from './go-to-part.ts'

interface AnswerPartProps {
  readonly page: PageId
  readonly examples: ExamplesShown
  readonly isDrawn: boolean
  readonly onNear: (page: PageId) => void
}

/** A page among all answers: its name, what it lacks, and its fields once somebody comes near. */
export function AnswerPart({ page, examples, isDrawn, onNear }: AnswerPartProps) {
  const { title } = useWords().pages[page]
  const id = useProject((state) => state.project.id)
  const hrefOf = (other: PageId) => address(paths.answers(id, other))
  const lead = usePageLead(page, hrefOf(page))
  const body = useNear(isDrawn, () => onNear(page))
  // What comes before the questions stands as high as they do.
  const level = pages[page].question === null ? 2 : 3
  return (
    <div data-part={page} className={styles.part}>
      <Heading level={level} id={partHeadingId(page)} className={styles.title} tabIndex={-1}>
        {title}
      </Heading>
      {lead && <p className={styles.lead}>{lead}</p>}
      <HeadingDepth value={level - 1}>
        <div ref={body} className={styles.body} data-waits={!isDrawn || undefined}>
          {isDrawn && <PageFields page={page} examples={examples} isAmongOthers hrefOf={hrefOf} />}
        </div>
      </HeadingDepth>
    </div>
  )
}

/** Tells once when an element is less than a window away. */
function useNear(isDone: boolean, onNear: () => void) {
  const element = useRef<HTMLDivElement>(null)
  const near = useEffectEvent(onNear)
  useEffect(() => {
    const { current } = element
    if (isDone || !current) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) near()
      },
      { rootMargin: '100% 0px' },
    )
    observer.observe(current)
    return () => observer.disconnect()
  }, [isDone])
  return element
}
