import { type ReactNode, useId } from 'react'
import { Heading } from '#ui/heading.tsx'
import type { HeadingLevel } from '#ui/hue.ts'
import styles from './panel.module.css'

export type PanelProps = {
  heading?: ReactNode | undefined
  headingLevel?: HeadingLevel | undefined
  intro?: ReactNode | undefined
  children: ReactNode
}

/** A card; with a heading it is a section of its own. */
export function Panel(props: PanelProps) {
  const { heading, headingLevel = 2, intro, children } = props
  const id = useId()
  if (!heading) {
    return <div className={styles.panel}>{children}</div>
  }
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <Heading level={headingLevel} id={id}>
        {heading}
      </Heading>
      {intro && <p className={styles.intro}>{intro}</p>}
      <div className={styles.content}>{children}</div>
    </section>
  )
}
