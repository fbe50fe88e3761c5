import { Icon } from '#ui/icon.tsx'
import styles from './quiet-note.module.css'

/** A hint, never a stop, when there are more rows than one can take in at a glance. */
export function ManyRows(props: { count: number; most: number; text: (count: number) => string }) {
  const { count, most, text } = props
  if (count <= most) return null
  return (
    <p className={styles.note}>
      <Icon name="info" />
      <span>{text(count)}</span>
    </p>
  )
}
