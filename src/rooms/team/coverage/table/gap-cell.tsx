import styles from './coverage-grid.module.css'
import { lengths, unseen } from './grid-roles.ts'
import type { Gap } from './grid-window.ts'

/** Columns not drawn, as wide as they would be. */
export function GapCell({ gap: { count } }: { gap: Gap }) {
  return <td {...unseen} className={styles.gapColumn} style={lengths({ '--skipped': count })} />
}
