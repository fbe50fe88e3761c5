import { type ReactNode, useId } from 'react'
import { Heading } from '#ui/heading.tsx'
import type { HeadingLevel } from '#ui/hue.ts'
import styles from './ask-box.module.css'

export type AskBoxProps = {
  heading: string
  headingLevel?: HeadingLevel | undefined
  items?: readonly string[] | undefined
  children?: ReactNode | undefined
}

/** Questions the group asks itself, in the colour of the page's question. */
export function AskBox(props: AskBoxProps) {
  const { heading, headingLevel = 2, items = [], children } = props
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.box}>
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
    </section>
  )
}
