import { type ReactNode, useReducer, useState } from 'react'
import { classNames } from './class-names.ts'
import styles from './disclosure.module.css'
import { Icon } from './icon.tsx'

export type DisclosureProps = {
  summary: ReactNode
  children: ReactNode
  /** At the start; from then on the reader decides. */
  open?: boolean | undefined
  variant?: 'plain' | 'panel' | undefined
  /** Makes the content when it is first opened: for what takes long to make. */
  late?: boolean | undefined
}

/** More, for those who ask for it. */
export function Disclosure({
  summary,
  children,
  open = false,
  variant = 'plain',
  late = false,
}: DisclosureProps) {
  const [atStart] = useState(open)
  const [isMade, make] = useReducer(() => true, open || !late)
  return (
    <details
      open={atStart}
      onToggle={isMade ? undefined : make}
      className={classNames(styles.disclosure, variant === 'panel' && styles.panel)}
    >
      <summary className={styles.summary}>
        <Icon name="chevron-right" />
        <span className={styles.words}>{summary}</span>
      </summary>
      <div className={styles.content}>{isMade && children}</div>
    </details>
  )
}
