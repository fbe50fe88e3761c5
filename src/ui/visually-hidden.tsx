import type { ReactNode, Ref } from 'react'
import styles from './visually-hidden.module.css'

export type VisuallyHiddenProps = {
  children: ReactNode
  as?: 'span' | 'p' | 'h1' | 'h2' | 'h3' | undefined
  id?: string | undefined
  /** Of a heading that takes focus when its page is entered. */
  headingRef?: Ref<HTMLHeadingElement> | undefined
}

/** Read aloud, not shown. */
export function VisuallyHidden({
  children,
  as: Tag = 'span',
  id,
  headingRef,
}: VisuallyHiddenProps) {
  return (
    <Tag id={id} className={styles.hidden} {...(headingRef && { ref: headingRef, tabIndex: -1 })}>
      {children}
    </Tag>
  )
}
