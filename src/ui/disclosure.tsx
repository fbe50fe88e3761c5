import { type ReactNode, useReducer, useState } from 'react'
import { classNames } from './class-names.ts'
import styles from './disclosure.module.css'
import { Icon } from './icon.tsx'

export type DisclosureProps = {
  summary: ReactNode
  /** What it holds, in a few words at the end of its line. */
  note?: ReactNode
  children: ReactNode
  /** At the start; from then on the reader decides. */
  open?: boolean | undefined
  /** `line`: one of several, as wide as the page, with a line under each. `aside`: beside the matter. */
  variant?: 'plain' | 'panel' | 'line' | 'aside' | undefined
  /** Makes the content when it is first opened: for what takes long to make. */
  late?: boolean | undefined
  onOpen?: ((isOpen: boolean) => void) | undefined
}

/** More, for those who ask for it. */
export function Disclosure({
  summary,
  note,
  children,
  open = false,
  variant = 'plain',
  late = false,
  onOpen,
}: DisclosureProps) {
  const [atStart] = useState(open)
  const [isMade, make] = useReducer(() => true, open || !late)
  return (
    <details
      open={atStart}
      onToggle={({ currentTarget }) => {
        make()
        onOpen?.(currentTarget.open)
      }}
      className={classNames(styles.disclosure, variant !== 'plain' && styles[variant])}
    >
      <summary className={styles.summary}>
        <Icon name="chevron-right" />
        <span className={styles.words}>{summary}</span>
        {note && <span className={styles.note}>{note}</span>}
      </summary>
      <div className={styles.content}>{isMade && children}</div>
    </details>
  )
}
