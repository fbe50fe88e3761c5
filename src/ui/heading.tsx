import type { ReactNode } from 'react'
import type { HeadingLevel } from './hue.ts'

export type HeadingProps = {
  level: HeadingLevel
  children: ReactNode
  id?: string | undefined
  className?: string | undefined
}

/** A heading whose level its place on the page decides. */
export function Heading({ level, children, id, className }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} className={className}>
      {children}
    </Tag>
  )
}
