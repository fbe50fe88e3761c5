import type { ReactNode } from 'react'
import { classNames } from '#ui/class-names.ts'
import type { Hue } from '#ui/hue.ts'
import styles from './page.module.css'

export type PageProps = {
  id?: string | undefined
  question?: Hue | undefined
  /**
   * How much of the window it takes: a column in the middle; a column that begins where the bar over it
   * does, for text and forms; or all but the gutters, for tables and overviews.
   */
  width?: 'middle' | 'text' | 'wide' | undefined
  children: ReactNode
}

/** The main part of a screen, in the colour of its question. */
export function Page({ id, question, width = 'middle', children }: PageProps) {
  return (
    <main
      id={id}
      tabIndex={-1}
      data-question={question}
      className={classNames(styles.wrap, styles.main, width !== 'wide' && styles[width])}
    >
      {children}
    </main>
  )
}

export type PageFootProps = { children: ReactNode; note?: ReactNode | undefined }

/** The ways on from a page, and a reassuring line. */
export function PageFoot({ children, note }: PageFootProps) {
  return (
    <div className={styles.foot}>
      {children}
      {note && <p className={styles.note}>{note}</p>}
    </div>
  )
}
