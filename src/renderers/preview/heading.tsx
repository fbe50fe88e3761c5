import type { ReactNode } from 'react'

const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

/** A heading of a level that depends on the page around the paper. */
export function Heading(props: {
  level: number
  className: string | undefined
  lang?: string
  /** What links lead to. */
  id?: string
  children: ReactNode
}) {
  const { level, className, lang, id, children } = props
  const Tag = tags[Math.min(Math.max(level, 1), tags.length) - 1] ?? 'h6'
  return (
    <Tag className={className} lang={lang} id={id} tabIndex={id === undefined ? undefined : -1}>
      {children}
    </Tag>
  )
}
