import type { ReactNode, Ref } from 'react'
import styles from './page-head.module.css'

export type PageHeadProps = {
  title: string
  /** Of a title that is in another language than the page. */
  titleLang?: string | undefined
  lead?: ReactNode | undefined
  /** A quiet line instead of a lead: whose project, when changed. */
  meta?: ReactNode | undefined
  actions?: ReactNode | undefined
  headingRef?: Ref<HTMLHeadingElement> | undefined
}

/** The one h1 of the page, which takes focus when the page is entered. */
export function PageHead(props: PageHeadProps) {
  const { title, lead, meta, actions, headingRef } = props
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <h1 ref={headingRef} tabIndex={-1} lang={props.titleLang}>
          {title}
        </h1>
        {lead && <p className={styles.lead}>{lead}</p>}
        {meta && <p className={styles.meta}>{meta}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
