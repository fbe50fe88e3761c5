import type { MouseEvent } from 'react'
import type { Section } from '#core/charter/document/charter-document.ts'
import { anchorOf } from './chapters.ts'
import { Heading } from './heading.tsx'
import { usePaper } from './paper.ts'
import styles from './section-view.module.css'

interface ContentsViewProps {
  readonly heading: string
  readonly sections: readonly Section[]
  /** Where sections are folded away, their headings are a list already. */
  readonly areFolded: boolean
}

/** What a longer paper holds, each section a link to where it stands. */
export function ContentsView({ heading, sections, areFolded }: ContentsViewProps) {
  const { topLevel } = usePaper()
  return (
    <div className={styles.section} data-folded={areFolded || undefined}>
      <Heading level={topLevel} className={styles.heading}>
        {heading}
      </Heading>
      <ul className={styles.contents}>
        {sections.map((section) => (
          <li key={section.letter}>
            <a href={`#${anchorOf(section)}`} onClick={goThere}>
              <span className={styles.letter} data-line={section.question ?? 'none'}>
                {section.letter}
              </span>{' '}
              <span>{section.heading}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The address of the page tells the app where it is, so it stays as it is; in print the link leads on. */
function goThere(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault()
  const heading = document.getElementById(event.currentTarget.hash.slice(1))
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}
