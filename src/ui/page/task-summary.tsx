import { type ReactNode, useId } from 'react'
import type { Hue } from '#ui/hue.ts'
import { Icon } from '#ui/icon.tsx'
import { StatusTag, type TaskStatus } from '#ui/status-tag.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './task-summary.module.css'

export type TaskRow = {
  /** Null for what comes before the questions. */
  question: Hue | null
  number?: number | undefined
  title: string
  href: string
  text?: ReactNode | undefined
  missing?: ReactNode | undefined
  status: TaskStatus
  statusLabel: string
  editLabel: string
  /** The accessible name of the edit link: it says which answer. */
  editName: string
}

export type TaskSummaryProps = { label: string; rows: readonly TaskRow[] }

/** The questions, and what comes before them, with the answers so far. */
export function TaskSummary({ label, rows }: TaskSummaryProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <VisuallyHidden as="h2" id={id}>
        {label}
      </VisuallyHidden>
      <ol className={styles.rows}>
        {rows.map((row) => (
          <li key={row.href} data-question={row.question ?? undefined} className={styles.row}>
            <span className={styles.line} />
            {row.number === undefined ? (
              <span />
            ) : (
              <span className={styles.number}>{row.number}</span>
            )}
            <div className={styles.body}>
              <h3 className={styles.title}>
                <a href={row.href}>{row.title}</a>
              </h3>
              {row.text && <p className={styles.text}>{row.text}</p>}
              {row.missing && (
                <p className={styles.missing}>
                  <Icon name="circle-dashed" />
                  <span>{row.missing}</span>
                </p>
              )}
            </div>
            <div className={styles.side}>
              <StatusTag status={row.status} label={row.statusLabel} />
              <a href={row.href} className={styles.edit} aria-label={row.editName}>
                {row.editLabel}
              </a>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
