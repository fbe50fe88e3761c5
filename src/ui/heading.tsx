import { createContext, type ReactNode, type Ref, use } from 'react'
import type { HeadingLevel } from './hue.ts'

/** How far below its own level a heading stands: more than none where whole pages stand on one screen. */
export const HeadingDepth = createContext(0)

export type HeadingProps = {
  /** On a page of its own, below the page's title. */
  level: HeadingLevel
  children: ReactNode
  ref?: Ref<HTMLHeadingElement> | undefined
  id?: string | undefined
  className?: string | undefined
  lang?: string | undefined
  tabIndex?: number | undefined
}

const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

/** A heading whose level its place on the screen decides. */
export function Heading({ level, ...heading }: HeadingProps) {
  const Tag = tags[Math.min(level + use(HeadingDepth), tags.length) - 1] ?? 'h6'
  return <Tag {...heading} />
}
