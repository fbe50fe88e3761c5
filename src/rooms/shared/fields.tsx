import type { ReactNode } from 'react'
import styles from './fields.module.css'

/** The fields of a page, one beneath the other. */
export function Fields({ children }: { children: ReactNode }) {
  return <div className={styles.fields}>{children}</div>
}
