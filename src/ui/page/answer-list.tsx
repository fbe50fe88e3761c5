import { type ReactNode, useId } from 'react'
import type { Hue } from '#ui/hue.ts'
import { Icon } from '#ui/icon.tsx'
import { QuestionNumber } from '#ui/question-number.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './answer-list.module.css'

export type AnswerRow = {
  /** Null for what comes before the questions. */
  question: Hue | null
  number?: number | undefined
  title: string
  href: string
  text?: ReactNode | undefined
  /** What the answer still lacks; may draw nothing. */
  missing?: ReactNode | undefined
  editLabel: string
  /** The accessible name of the edit link: it says which answer. */
  editName: string
}

export type AnswerListProps = { label: string; rows: readonly AnswerRow[] }

/** The questions, and what comes before them, with the answers so far. */
export function AnswerList({ label, rows }: AnswerListProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <VisuallyHidden as="h2" id={id}>
        {label}
      </VisuallyHidden>
      <ol className={styles.rows}>
        {rows.map((row) => (
          <li key={row.href} data-question={row.question ?? undefined} className={styles.row}>
            {row.number !== undefined && <QuestionNumber number={row.number} />}
            <div className={styles.body}>
              <h3 className={styles.title}>
                <a href={row.href}>{row.title}</a>
              </h3>
              {row.text && <p className={styles.text}>{row.text}</p>}
              <div className={styles.missing}>
                <Icon name="circle-dashed" />
                <div className={styles.lacking}>{row.missing}</div>
              </div>
            </div>
            <a href={row.href} className={styles.edit} aria-label={row.editName}>
              {row.editLabel}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
