import type { ReactNode } from 'react'
import { classNames } from '#ui/class-names.ts'
import { Icon } from '#ui/icon.tsx'
import styles from './example-texts.module.css'

export type ExampleTextsProps = {
  good: { label: string; text: ReactNode }
  bad?: { label: string; text: ReactNode } | undefined
}

/** How an answer can sound, and how it had better not. */
export function ExampleTexts({ good, bad }: ExampleTextsProps) {
  return (
    <dl className={styles.list}>
      <div className={classNames(styles.row, styles.good)}>
        <dt>
          <Icon name="check" />
          <span>{good.label}</span>
        </dt>
        <dd>{good.text}</dd>
      </div>
      {bad && (
        <div className={classNames(styles.row, styles.bad)}>
          <dt>
            <Icon name="x" />
            <span>{bad.label}</span>
          </dt>
          <dd>{bad.text}</dd>
        </div>
      )}
    </dl>
  )
}
