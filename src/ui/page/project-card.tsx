import type { ReactNode } from 'react'
import { Heading } from '#ui/heading.tsx'
import type { HeadingLevel } from '#ui/hue.ts'
import styles from './project-card.module.css'

export type ProjectCardProps = {
  href: string
  name: ReactNode
  status: ReactNode
  changed: string
  /** Where it is kept. */
  note?: ReactNode | undefined
  menu?: ReactNode | undefined
  headingLevel?: HeadingLevel | undefined
}

/** One project on the start page. */
export function ProjectCard(props: ProjectCardProps) {
  const { href, name, status, changed, note, menu, headingLevel = 3 } = props
  return (
    <li className={styles.card}>
      <div>
        <Heading level={headingLevel} className={styles.name}>
          <a href={href}>{name}</a>
        </Heading>
        <p className={styles.facts}>
          <span>{status}</span> <span>{changed}</span>
        </p>
        {note && <p className={styles.note}>{note}</p>}
      </div>
      {menu && <div className={styles.menu}>{menu}</div>}
    </li>
  )
}

/** The list the cards stand in. */
export function ProjectCards({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className={styles.cards}>
      {children}
    </ul>
  )
}
