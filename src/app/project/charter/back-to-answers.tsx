import { Fragment } from 'react'
import { endedVisit } from '#app/project/open/visit.ts'
import type { Place } from '#app/shell/arrival.tsx'
import { address, atField, paths } from '#app/shell/paths.ts'
import { answersBehind } from '#core/charter/answers-behind.ts'
import type { Section } from '#core/charter/document/charter-document.ts'
import type { PaperKind } from '#core/charter/document/papers.ts'
import { type FieldId, fields } from '#core/questions/fields.ts'
import { useWords } from '#i18n/messages-context.tsx'
import styles from './back-to-answers.module.css'

interface BackToAnswersProps {
  readonly section: Section
  readonly paper: PaperKind
  /** The id of the project. */
  readonly project: string
}

/** The ways from a section of the preview to the fields its answers are changed in, one for each page. */
export function BackToAnswers({ section, paper, project }: BackToAnswersProps) {
  const words = useWords()
  const { letter, heading } = section
  const wayToField = (field: FieldId) => {
    const { page } = fields[field]
    const href = atField(paths.pageFromCharter(project, page, letter), field)
    return { place: page, href, name: words.pages[page].tab }
  }
  const ways = answersBehind(letter, paper).map((place) =>
    place === 'check'
      ? { place, href: paths.check(project), name: words.checkScreen.title }
      : wayToField(place),
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
export const toReturnedSection = (id: string) => (came: Place | null) => {
  const visit = endedVisit(came, id)
  if (visit?.from !== 'charter') return false
  const link = document.querySelector<HTMLElement>(
    `[data-place="${CSS.escape(visit.place)}"] [data-to="${visit.page}"]`,
  )
  link?.focus()
  return link !== null
}
