import { type ReactNode, useId } from 'react'
import { classNames } from '#ui/class-names.ts'
import { Heading } from '#ui/heading.tsx'
import type { HeadingLevel, Hue } from '#ui/hue.ts'
import styles from './panel.module.css'

export type PanelProps = {
  heading?: ReactNode | undefined
  headingLevel?: HeadingLevel | undefined
  intro?: ReactNode | undefined
  children: ReactNode
  /** Without padding: for lists and tables that reach the edge. */
  flush?: boolean | undefined
  className?: string | undefined
  question?: Hue | undefined
}

/** A card; with a heading it is a section of its own. */
export function Panel(props: PanelProps) {
  const { heading, headingLevel = 2, intro, children, flush, question } = props
  const id = useId()
  const className = classNames(styles.panel, flush && styles.flush, props.className)
  if (!heading) {
    return (
      <div data-question={question} className={className}>
        {children}
      </div>
    )
  }
  return (
    <section aria-labelledby={id} data-question={question} className={className}>
      <Heading level={headingLevel} id={id}>
        {heading}
      </Heading>
      {intro && <p className={styles.intro}>{intro}</p>}
      <div className={styles.content}>{children}</div>
    </section>
  )
}
