import type { ReactNode } from 'react'
import { classNames } from '#ui/class-names.ts'
import { Icon } from '#ui/icon.tsx'
import styles from './example.module.css'

export type ExampleTextsProps = {
  good: { label: string; text: ReactNode }
  bad?: { label: string; text: ReactNode } | undefined
}

export type ExampleProps = ExampleTextsProps & {
  summary: ReactNode
  onOpen?: ((isOpen: boolean) => void) | undefined
  /** Beneath the texts. */
  children?: ReactNode | undefined
}

/** How an answer can sound, and how it had better not, for those who ask. */
export function Example({ summary, onOpen, children, ...texts }: ExampleProps) {
  return (
    <details
      className={styles.example}
      onToggle={({ currentTarget }) => onOpen?.(currentTarget.open)}
    >
      <summary className={styles.summary}>
        <Icon name="chevron-down" />
        <span className={styles.words}>{summary}</span>
      </summary>
      <div className={styles.opened}>
        <ExampleTexts {...texts} />
        {children}
      </div>
    </details>
  )
}

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
