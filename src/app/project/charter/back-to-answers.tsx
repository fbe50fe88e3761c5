import { Fragment } from 'react'
import { endedVisit } from '#app/project/open/visit.ts'
import type { Place } from '#app/shell/arrival.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { answersBehind } from '#core/charter/answers-behind.ts'
import type { Section } from '#core/charter/document/charter-document.ts'
import type { PaperKind } from '#core/charter/document/papers.ts'
import { useWords } from '#i18n/messages-context.tsx'
import styles from './back-to-answers.module.css'

interface BackToAnswersProps {
  readonly section: Section
  readonly paper: PaperKind
  /** The id of the project. */
  readonly project: string
}

/** The ways from a section of the preview to the pages its answers are changed on. */
export function BackToAnswers({ section, paper, project }: BackToAnswersProps) {
  const words = useWords()
  const { letter, heading } = section
  const ways = answersBehind(letter, paper).map((place) =>
    place === 'check'
      ? { place, href: paths.check(project), name: words.checkScreen.title }
      : {
          place,
          href: paths.pageFromCharter(project, place, letter),
          name: words.pages[place].tab,
        },
  )
  if (ways.length === 0) return null
  return (
    <p className={styles.ways} data-place={letter}>
      <span>{words.paper.change}</span>{' '}
      {ways.map(({ place, href, name }, nth) => (
        <Fragment key={place}>
          {nth > 0 && <span>{' · '}</span>}
          <a
            href={address(href)}
            data-to={place}
            aria-label={words.paper.changeOf(name, `${letter} ${heading}`)}
          >
            {name}
          </a>
        </Fragment>
      ))}
    </p>
  )
}

/** Back from a page that was visited from a section: focus goes to the link that led there. */
export const toReturnedSection = (id: string) => (came: Place) => {
  const visit = endedVisit(came, id)
  if (visit?.from !== 'charter') return false
  const link = document.querySelector<HTMLElement>(
    `[data-place="${CSS.escape(visit.place)}"] [data-to="${visit.page}"]`,
  )
  link?.focus()
  return link !== null
}
