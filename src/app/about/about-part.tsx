import type { ReactNode } from 'react'
import { Stack } from '#ui/page/layout.tsx'
import { Panel } from '#ui/page/panel.tsx'

/** A heading, what is said under it, and a way on. */
export function AboutPart(props: {
  heading: string
  text?: string | readonly string[]
  list?: readonly string[]
  link?: { readonly label: string; readonly href: string } | undefined
  children?: ReactNode
}) {
  const { heading, text = [], list = [], link, children } = props
  return (
    <Panel heading={heading} headingLevel={2}>
      <Stack gap="s">
        {[text].flat().map((each) => (
          <p key={each}>{each}</p>
        ))}
        {list.length > 0 && (
          <ul>
            {list.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
        {children}
        {link && (
          <p>
            <a href={link.href}>{link.label}</a>
          </p>
        )}
      </Stack>
    </Panel>
  )
}
