import { type ReactNode, useState } from 'react'
import { classNames } from '#ui/class-names.ts'
import { Icon } from '#ui/icon.tsx'
import styles from './example.module.css'

export type ExampleProps = {
  summary: ReactNode
  good: { label: string; text: ReactNode }
  bad?: { label: string; text: ReactNode } | undefined
  /** 'wide': open from the start where it has room beside the field. */
  openWhen?: 'asked' | 'wide' | undefined
}

/** How an answer can sound, and how it had better not. */
export function Example({ summary, good, bad, openWhen = 'asked' }: ExampleProps) {
  const [open] = useState(() => openWhen === 'wide' && matchMedia('(min-width: 80em)').matches)
  return (
    <details className={styles.example} open={open}>
      <summary className={styles.summary}>
        <span className={styles.words}>{summary}</span>
        <Icon name="chevron-down" />
      </summary>
      <dl className={styles.list}>
        <div className={classNames(styles.row, styles.good)}>
          <dt>
            <Icon name="circle-check" />
            <span>{good.label}</span>
          </dt>
          <dd>{good.text}</dd>
        </div>
        {bad && (
          <div className={classNames(styles.row, styles.bad)}>
            <dt>
              <Icon name="circle-x" />
              <span>{bad.label}</span>
            </dt>
            <dd>{bad.text}</dd>
          </div>
        )}
      </dl>
    </details>
  )
}
