import { type ReactNode, useId } from 'react'
import { Heading } from '#ui/heading.tsx'
import type { HeadingLevel, Hue } from '#ui/hue.ts'
import styles from './ask-box.module.css'

export type AskBoxProps = {
  heading: string
  headingLevel?: HeadingLevel | undefined
  items?: readonly string[] | undefined
  source?: ReactNode | undefined
  children?: ReactNode | undefined
  question?: Hue | undefined
}

/** Questions the group asks itself, in the colour of the page's question. */
export function AskBox(props: AskBoxProps) {
  const { heading, headingLevel = 2, items = [], source, children, question } = props
  const id = useId()
  return (
    <section aria-labelledby={id} data-question={question} className={styles.box}>
      <Heading level={headingLevel} id={id}>
        {heading}
      </Heading>
      {items.length > 0 && (
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {children && <div className={styles.more}>{children}</div>}
      {source && <p className={styles.source}>{source}</p>}
    </section>
  )
}
