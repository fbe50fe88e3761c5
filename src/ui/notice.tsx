import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { useFocusHandedOn } from './focus-handed-on.ts'
import { Icon, type IconName } from './icon.tsx'
import styles from './notice.module.css'

export type NoticeKind = 'info' | 'missing' | 'error'

export type NoticeProps = {
  kind: NoticeKind
  heading?: ReactNode | undefined
  children?: ReactNode | undefined
  actions?: ReactNode | undefined
  className?: string | undefined
}

const icons: Record<NoticeKind, IconName> = {
  info: 'info',
  missing: 'circle-dashed',
  error: 'circle-alert',
}

/** A message in the page: what happened, what is safe, what to do. */
export function Notice({ kind, heading, children, actions, className }: NoticeProps) {
  const focus = useFocusHandedOn()
  return (
    <div
      className={classNames(styles.notice, kind !== 'info' && styles[kind], className)}
      {...focus}
    >
      <Icon name={icons[kind]} className={styles.icon} />
      <div className={styles.body}>
        {heading && <p className={styles.heading}>{heading}</p>}
        {typeof children === 'string' ? <p>{children}</p> : children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}
