import { type ReactNode, useState } from 'react'
import { classNames } from './class-names.ts'
import styles from './disclosure.module.css'
import { Icon } from './icon.tsx'

export type DisclosureProps = {
  summary: ReactNode
  children: ReactNode
  /** At the start; from then on the reader decides. */
  open?: boolean | undefined
  variant?: 'plain' | 'panel' | undefined
}

/** More, for those who ask for it. */
export function Disclosure({
  summary,
  children,
  open = false,
  variant = 'plain',
}: DisclosureProps) {
  const [atStart] = useState(open)
  return (
    <details
      open={atStart}
      className={classNames(styles.disclosure, variant === 'panel' && styles.panel)}
    >
      <summary className={styles.summary}>
        <Icon name="chevron-right" />
        <span className={styles.words}>{summary}</span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  )
}
