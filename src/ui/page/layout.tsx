import type { ReactNode } from 'react'
import { classNames } from '#ui/class-names.ts'
import styles from './layout.module.css'

export type StackProps = {
  gap?: 's' | 'm' | 'l' | undefined
  children: ReactNode
}

/** One thing under another. */
export function Stack({ gap = 'm', children }: StackProps) {
  return <div className={classNames(styles.stack, styles[gap])}>{children}</div>
}

export type RowProps = {
  gap?: 's' | 'm' | undefined
  children: ReactNode
  className?: string | undefined
}

/** Side by side, onto a new line where there is no room. */
export function Row({ gap = 'm', children, className }: RowProps) {
  return (
    <div className={classNames(styles.row, gap === 's' && styles.s, className)}>{children}</div>
  )
}

export type ColumnsProps = {
  split?: 'even' | 'wide-left' | 'wide-right' | undefined
  children: ReactNode
  className?: string | undefined
}

const splits = { even: styles.even, 'wide-left': styles.wideLeft, 'wide-right': styles.wideRight }

/** Two columns on wide screens, one on narrow. */
export function Columns({ split = 'even', children, className }: ColumnsProps) {
  return <div className={classNames(styles.columns, splits[split], className)}>{children}</div>
}
