import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import styles from './status-tag.module.css'

export type TaskStatus = 'not-started' | 'in-progress' | 'answered'

export type StatusTagProps = { status: TaskStatus; label: string }

/** How far something is, in words. Only what is under way has a colour. */
export function StatusTag({ status, label }: StatusTagProps) {
  return (
    <span className={classNames(styles.tag, styles[status])}>
      {status === 'answered' && <Icon name="check" />}
      <span>{label}</span>
    </span>
  )
}
